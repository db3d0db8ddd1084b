package org.creatorsearch.server.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives all tests one market, which is made for the first and closed after the last. */
final class OneMarket implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Market.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(OneMarket.class))
        .getOrComputeIfAbsent(Market.class, key -> open(), Market.class);
  }

  private static Market open() {
    try {
      return Market.open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
