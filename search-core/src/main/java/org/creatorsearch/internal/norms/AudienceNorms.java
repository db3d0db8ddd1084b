package org.creatorsearch.internal.norms;

import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.creatorsearch.schema.AudienceDimension;

/** Mean shares of audiences, by dimension and value. */
final class AudienceNorms {
  /** One side of all audiences. */
  private static final class Side {
    int known;
    final Map<String, ShareSum> sums = new HashMap<>();

    void add(String value, ShareSum sum) {
      sums.computeIfAbsent(value, v -> new ShareSum()).add(sum);
    }
  }

  private final Map<AudienceDimension, Side> sides = new EnumMap<>(AudienceDimension.class);

  AudienceNorms() {
    for (var dimension : AudienceDimension.values()) {
      sides.put(dimension, new Side());
    }
  }

  void add(AudienceDimension dimension, String value, ShareSum sum) {
    side(dimension).add(value, sum);
  }

  void addKnown(AudienceDimension dimension, int creators) {
    side(dimension).known += creators;
  }

  AudienceNorms copy() {
    var copy = new AudienceNorms();
    sides.forEach(
        (dimension, side) -> {
          copy.side(dimension).known = side.known;
          side.sums.forEach(copy.side(dimension)::add);
        });
    return copy;
  }

  void write(DataOutput out) throws IOException {
    for (var dimension : AudienceDimension.values()) {
      out.writeInt(side(dimension).known);
      StoredWord.writeTable(side(dimension).sums, out, ShareSum::write);
    }
  }

  static AudienceNorms read(DataInputStream in) throws IOException {
    var norms = new AudienceNorms();
    for (var dimension : AudienceDimension.values()) {
      norms.addKnown(dimension, in.readInt());
      StoredWord.readTable(in, ShareSum::read)
          .forEach((value, sum) -> norms.add(dimension, value, sum));
    }
    return norms;
  }

  /** Mean share of {@code value} in the audiences known on that side; 0 where none has it. */
  double baseShare(AudienceDimension dimension, String value) {
    var sum = side(dimension).sums.get(value);
    return sum == null ? 0 : sum.value() / Math.max(1, side(dimension).known);
  }

  private Side side(AudienceDimension dimension) {
    return Objects.requireNonNull(sides.get(dimension));
  }
}
