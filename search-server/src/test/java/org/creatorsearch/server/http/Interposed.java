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
    return (SearchEngine)
        Proxy.newProxyInstance(
            SearchEngine.class.getClassLoader(),
            new Class<?>[] {SearchEngine.class},
            (proxy, method, args) -> {
              if (method.getName().equals(name)) {
                obstacle.meet();
              }
              try {
                return method.invoke(engine, args);
              } catch (InvocationTargetException e) {
                throw e.getTargetException();
              }
            });
  }
}
