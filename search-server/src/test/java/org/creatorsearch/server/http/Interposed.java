package org.creatorsearch.server.http;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.creatorsearch.SearchEngine;

/** A real engine with something in the way of one of its methods: a delay, or a defect. */
final class Interposed {
  private Interposed() {}

  /** What happens first; what it throws, the method throws. */
  @FunctionalInterface
  interface Obstacle {
    void meet() throws Exception;
  }

  static SearchEngine before(SearchEngine engine, String name, Obstacle obstacle) {
    return around(engine, name, obstacle, () -> {});
  }

  /** What happens last, when the method has done its work. */
  static SearchEngine after(SearchEngine engine, String name, Obstacle obstacle) {
    return around(engine, name, () -> {}, obstacle);
  }

  private static SearchEngine around(
      SearchEngine engine, String name, Obstacle first, Obstacle last) {
    return (SearchEngine)
        Proxy.newProxyInstance(
            SearchEngine.class.getClassLoader(),
            new Class<?>[] {SearchEngine.class},
            (proxy, method, args) -> {
              var met = method.getName().equals(name);
              if (met) {
                first.meet();
              }
              try {
                var result = method.invoke(engine, args);
                if (met) {
                  last.meet();
                }
                return result;
              } catch (InvocationTargetException e) {
                throw e.getTargetException();
              }
            });
  }
}
