package org.creatorsearch.server.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives all tests one market and one browser, made for the first and closed after the last. */
final class Once implements ParameterResolver {
  private static final Map<Class<?>, Supplier<?>> MADE =
      Map.of(Market.class, Once::market, Chromium.class, Chromium::new);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return MADE.containsKey(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    var type = parameter.getParameter().getType();
    var made = Objects.requireNonNull(MADE.get(type), "supported");
    var kept = context.getRoot().getStore(Namespace.create(Once.class));
    return kept.getOrComputeIfAbsent(type, key -> made.get());
  }

  private static Market market() {
    try {
      return Market.open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
