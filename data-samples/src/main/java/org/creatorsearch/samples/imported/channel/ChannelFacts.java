package org.creatorsearch.samples.imported.channel;

import java.util.LinkedHashSet;
import java.util.Set;
import org.creatorsearch.samples.imported.channel.ChannelFact.Noted;
import org.creatorsearch.samples.imported.ledger.Ledger;
import org.creatorsearch.samples.imported.profile.Profile;
import org.creatorsearch.samples.imported.profile.Profile.Point;

/** What the days say about one channel, earliest first. */
final class ChannelFacts {

  private final Ledger ledger;
  private final Set<ChannelFact> facts = new LinkedHashSet<>();

  ChannelFacts(Ledger ledger) {
    this.ledger = ledger;
  }

  void add(Noted noted) {
    if (facts.add(noted.fact())) {
      ledger.use();
    } else {
      ledger.reject(Ledger.DUPLICATE, noted.place());
    }
  }

  /** The channel with its videos, and with all that the facts say about it. */
  Profile profile(VideoChannel channel) {
    ChannelFact last = ChannelFact.NOTHING;
    for (ChannelFact fact : facts) {
      channel.seen(fact.on());
      last = last.then(fact);
    }
    Profile profile = channel.profile(last.handle(), last.title());
    for (ChannelFact fact : facts) {
      if (fact.on() != null && (fact.followers() != null || fact.views() != null)) {
        profile.record(fact.on(), new Point(fact.followers(), fact.views()));
      }
      profile.country(fact.declaredCountry(), "declared", fact.on());
    }
    profile.bio = last.bio();
    profile.hasEmail |= last.email();
    profile.followers = last.followers();
    profile.postCount = last.videos();
    return profile;
  }
}
