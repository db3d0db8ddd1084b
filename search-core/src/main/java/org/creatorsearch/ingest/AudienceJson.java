package org.creatorsearch.ingest;

import java.io.IOException;
import java.util.OptionalLong;
import org.creatorsearch.creator.AgeRange;
import org.creatorsearch.creator.Audience;
import org.creatorsearch.creator.FollowerQuality;
import org.creatorsearch.creator.Gender;
import org.creatorsearch.creator.JointShare;
import org.creatorsearch.error.WireName;

/** The object {@code audience}: shares by code, each map biggest first as its source gave it. */
final class AudienceJson {
  private AudienceJson() {}

  static Audience read(ProfileObject object) {
    return new Audience(
        object.text("source"),
        object.count("sample"),
        object.numbers("country"),
        object.numbers("gender"),
        object.numbers("age"),
        object.numbers("language"),
        object.numbers("interest"),
        object.objects("joint", AudienceJson::joint),
        object.object("quality", AudienceJson::quality));
  }

  private static JointShare joint(ProfileObject object) {
    var country = object.text("country");
    var gender = object.one("gender", Gender.class);
    var age = object.one("age", AgeRange.class);
    if (country.isEmpty() && gender.isEmpty() && age.isEmpty()) {
      throw object.missing("country");
    }
    return new JointShare(country, gender, age, object.requiredNumber("share"));
  }

  private static FollowerQuality quality(ProfileObject object) {
    return new FollowerQuality(
        object.requiredNumber("apparent"),
        object.count("sample").orElseThrow(() -> object.missing("sample")),
        object.requiredNumber("sensitivity"),
        object.requiredNumber("specificity"));
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
    out.object("quality", audience.quality(), AudienceJson::writeQuality);
  }

  private static void writeJoint(JointShare joint, ProfileWriter out) throws IOException {
    out.text("country", joint.country());
    out.text("gender", joint.gender().map(WireName::wireName));
    out.text("age", joint.age().map(WireName::wireName));
    out.number("share", joint.share());
  }

  private static void writeQuality(FollowerQuality quality, ProfileWriter out) throws IOException {
    out.number("apparent", quality.apparent());
    out.count("sample", OptionalLong.of(quality.sample()));
    out.number("sensitivity", quality.sensitivity());
    out.number("specificity", quality.specificity());
  }
}
