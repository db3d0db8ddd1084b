package org.creatorsearch.samples.imported;

import java.util.LinkedHashSet;
import java.util.Set;
import org.creatorsearch.samples.imported.ChannelFact.Noted;
import org.creatorsearch.samples.imported.Creator.Point;

/** What the days say about one channel, earliest first. */
final class ChannelFacts {

  private final Tally tally;
  private final Set<ChannelFact> facts = new LinkedHashSet<>();

  ChannelFacts(Tally tally) {
    this.tally = tally;
  }

  void add(Noted noted) {
    if (facts.add(noted.fact())) {
      tally.use();
    } else {
      tally.reject(Tally.DUPLICATE, noted.place());
    }
  }

  /** The channel with its videos, and with all that the facts say about it. */
  Creator creator(VideoChannel channel) {
    ChannelFact last = ChannelFact.NOTHING;
    for (ChannelFact fact : facts) {
      channel.seen(fact.on());
      last = last.then(fact);
    }
    Creator creator = channel.creator(last.handle(), last.title());
    for (ChannelFact fact : facts) {
      if (fact.on() != null && (fact.followers() != null || fact.views() != null)) {
        creator.record(fact.on(), new Point(fact.followers(), fact.views()));
      }
      creator.country(fact.declaredCountry(), "declared", fact.on());
    }
    creator.bio = last.bio();
    creator.hasEmail |= last.email();
    creator.followers = last.followers();
    creator.postCount = last.videos();
    return creator;
  }
}
