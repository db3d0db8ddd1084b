package org.creatorsearch.ingest;

import java.io.IOException;
import java.util.Optional;
import org.creatorsearch.creator.AgeRange;
import org.creatorsearch.creator.Audience;
import org.creatorsearch.creator.Gender;
import org.creatorsearch.creator.JointShare;
import org.creatorsearch.creator.WireName;

/** The object {@code audience}: shares by code, each map biggest first as its source gave it. */
final class AudienceJson {
  /** All countries by genders by age ranges are 5,229. */
  private static final int MOST_JOINT = 6_000;

  private AudienceJson() {}

  static Audience read(ProfileObject object) {
    return new Audience(
        object.text("source", ProfileObject.NAME),
        object.count("sample"),
        object.shares("country", "audience.country", true),
        object.shares("gender", "audience.gender", true),
        object.shares("age", "audience.age", true),
        object.shares("language", "audience.language", true),
        // Somebody may be interested in everything.
        object.shares("interest", "audience.interest", false),
        object.objects("joint", MOST_JOINT, AudienceJson::joint));
  }

  private static JointShare joint(ProfileObject object) {
    var country = object.code("country", "audience.country");
    var gender = one(object, "gender", Gender.class);
    var age = one(object, "age", AgeRange.class);
    if (country.isEmpty() && gender.isEmpty() && age.isEmpty()) {
      throw object.missing("country");
    }
    return new JointShare(country, gender, age, object.requiredShare("share"));
  }

  private static <E extends Enum<E> & WireName> Optional<E> one(
      ProfileObject object, String key, Class<E> type) {
    return object.code(key, "audience." + key).flatMap(name -> WireName.find(type, name));
  }

  static void write(Audience audience, ProfileWriter out) throws IOException {
    out.text("source", audience.source());
    out.count("sample", audience.sample());
    out.shares("country", audience.country());
    out.shares("gender", audience.gender());
    out.shares("age", audience.age());
    out.shares("language", audience.language());
    out.shares("interest", audience.interest());
    out.objects("joint", audience.joint(), AudienceJson::writeJoint);
  }

  private static void writeJoint(JointShare joint, ProfileWriter out) throws IOException {
    out.text("country", joint.country());
    out.text("gender", joint.gender().map(WireName::wireName));
    out.text("age", joint.age().map(WireName::wireName));
    out.number("share", joint.share());
  }
}
