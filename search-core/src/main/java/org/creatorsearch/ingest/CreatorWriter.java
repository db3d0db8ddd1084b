package org.creatorsearch.ingest;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.error.WireName;

/** Writes the object of a whole profile, its keys in the order in which people look for them. */
final class CreatorWriter {
  private CreatorWriter() {}

  static void write(Creator creator, ProfileWriter out) throws IOException {
    out.whole(creator, (c, keys) -> keys(c, keys, true));
  }

  /** Writes what {@link Creator#summary()} would be written as, without making it. */
  static void writeSummary(Creator creator, ProfileWriter out) throws IOException {
    out.whole(creator, (c, keys) -> keys(c, keys, false));
  }

  private static void keys(Creator creator, ProfileWriter out, boolean whole) throws IOException {
    out.text("id", Optional.of(creator.id()));
    out.text("platform", Optional.of(creator.platform()));
    out.text("handle", Optional.of(creator.handle()));
    out.text("displayName", creator.displayName());
    out.text("person", creator.person());
    out.text("bio", creator.bio());
    out.text("url", creator.url());
    out.text("country", creator.country());
    out.text("region", creator.region());
    out.text("city", creator.city());
    out.texts("languages", creator.languages());
    out.text("gender", creator.gender().map(WireName::wireName));
    out.text("ageRange", creator.ageRange().map(WireName::wireName));
    out.text("accountType", creator.accountType().map(WireName::wireName));
    out.bool("verified", creator.verified());
    out.object("contact", creator.contact(), ContactJson::write);
    out.bool("openToWork", creator.openToWork());
    out.texts("themes", creator.themes());
    out.texts("hashtags", creator.hashtags());
    out.texts("brands", creator.brands());
    out.count("followers", creator.followers());
    out.count("following", creator.following());
    out.count("postCount", creator.postCount());
    if (whole) {
      out.objects("history", creator.history(), HistoryJson::write);
      out.objects("posts", creator.posts(), PostJson::write);
    }
    out.object("audience", creator.audience(), AudienceJson::write);
    if (whole) {
      out.text("audienceSketch", creator.audienceSketch());
    }
    out.object("price", creator.price(), PriceJson::write);
    out.object("reported", creator.reported(), ReportedJson::write);
    ProvenanceJson.write(creator.provenance(), out);
    out.text("updatedAt", creator.updatedAt().map(Instant::toString));
  }
}
