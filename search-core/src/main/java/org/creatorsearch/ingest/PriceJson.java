package org.creatorsearch.ingest;

import java.io.IOException;
import java.util.Optional;
import org.creatorsearch.creator.Price;

/** The object {@code price}. */
final class PriceJson {
  private PriceJson() {}

  static Price read(ProfileObject object) {
    return new Price(object.required("currency"), object.requiredNumber("post"));
  }

  static void write(Price price, ProfileWriter out) throws IOException {
    out.text("currency", Optional.of(price.currency()));
    out.number("post", price.post());
  }
}
