package org.creatorsearch.server.page;

import static org.assertj.core.api.Assumptions.assumeThat;

/** The service under the page, with generated creators and one who means harm. */
final class Market implements AutoCloseable {
  /** A word that only the hostile creator's bio has. */
  static final String HOSTILE_WORD = "zwiebelkuchen";

  private final String address;

  private Market(String address) {
    this.address = address;
  }

  /** The service that the system property {@code page.address} names. */
  static Market open() {
    var address = System.getProperty("page.address", "");
    assumeThat(address).as("the address of a running service in page.address").isNotEmpty();
    return new Market(address);
  }

  String address(String path) {
    return address + path;
  }

  @Override
  public void close() {}
}
