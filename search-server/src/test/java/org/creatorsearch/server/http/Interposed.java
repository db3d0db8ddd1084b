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

  /** What sees the arguments first. */
  @FunctionalInterface
  interface Watcher {
    void see(Object[] args) throws Exception;
  }

  static SearchEngine before(SearchEngine engine, String name, Obstacle obstacle) {
    return around(engine, name, args -> obstacle.meet(), () -> {});
  }

  /** What happens last, when the method has done its work. */
  static SearchEngine after(SearchEngine engine, String name, Obstacle obstacle) {
    return around(engine, name, args -> {}, obstacle);
  }

  /** What is told of the method's arguments before it does its work. */
  static SearchEngine watching(SearchEngine engine, String name, Watcher watcher) {
    return around(engine, name, watcher, () -> {});
  }

  private static SearchEngine around(
      SearchEngine engine, String name, Watcher first, Obstacle last) {
    return (SearchEngine)
        Proxy.newProxyInstance(
            SearchEngine.class.getClassLoader(),
            new Class<?>[] {SearchEngine.class},
            (proxy, method, args) -> {
              var met = method.getName().equals(name);
              if (met) {
                first.see(args);
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
