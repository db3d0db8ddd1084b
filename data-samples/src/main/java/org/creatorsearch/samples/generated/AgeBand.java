package org.creatorsearch.samples.generated;

/** The seven age ranges of the profile format, in years. */
enum AgeBand {
  TEENS("13-17", 13, 18),
  FROM_18("18-24", 18, 25),
  FROM_25("25-34", 25, 35),
  FROM_35("35-44", 35, 45),
  FROM_45("45-54", 45, 55),
  FROM_55("55-64", 55, 65),
  FROM_65("65+", 65, 80);

  private final String label;
  private final int from;
  private final int to;

  AgeBand(String label, int from, int to) {
    this.label = label;
    this.from = from;
    this.to = to;
  }

  String label() {
    return label;
  }

  /** The youngest age of the range. */
  int from() {
    return from;
  }

  /** One year above its oldest age; 80 for the open range. */
  int to() {
    return to;
  }

  static AgeBand of(double years) {
    AgeBand found = TEENS;
    for (AgeBand range : values()) {
      if (years >= range.from) {
        found = range;
      }
    }
    return found;
  }
}
