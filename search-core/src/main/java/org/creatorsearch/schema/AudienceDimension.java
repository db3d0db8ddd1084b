package org.creatorsearch.schema;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.creatorsearch.creator.Audience;
import org.creatorsearch.error.WireName;

/** The sides from which an audience is described, with what counts as "mostly" on each. */
public enum AudienceDimension implements WireName {
  /** Where people live. */
  COUNTRY(0.20) {
    @Override
    public Map<String, Double> shares(Audience audience) {
      return audience.country();
    }
  },
  /** Their gender. */
  GENDER(0.50) {
    @Override
    public Map<String, Double> shares(Audience audience) {
      return audience.gender();
    }
  },
  /** Their age range. */
  AGE(0.30) {
    @Override
    public Map<String, Double> shares(Audience audience) {
      return audience.age();
    }
  },
  /** The language they speak. */
  LANGUAGE(0.20) {
    @Override
    public Map<String, Double> shares(Audience audience) {
      return audience.language();
    }
  },
  /** What else they look at. */
  INTEREST(0.30) {
    @Override
    public Map<String, Double> shares(Audience audience) {
      return audience.interest();
    }
  };

  private final double defaultMinShare;

  AudienceDimension(double defaultMinShare) {
    this.defaultMinShare = defaultMinShare;
  }

  /** The share asked for where a filter does not say, 0..1. */
  public double defaultMinShare() {
    return defaultMinShare;
  }

  /** The name of the dimension's field: {@code audience.country}. */
  public String field() {
    return "audience." + wireName();
  }

  /** The dimension whose field has that name, if it is one's. */
  public static Optional<AudienceDimension> ofField(String name) {
    return Arrays.stream(values()).filter(d -> d.field().equals(name)).findFirst();
  }

  /** The shares of {@code audience} on this side, by value; empty where unknown. */
  public abstract Map<String, Double> shares(Audience audience);
}
