package org.creatorsearch.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.server.wire.BriefJson;
import org.creatorsearch.server.wire.JsonBody;
import org.creatorsearch.server.wire.LinkParameters;
import org.creatorsearch.server.wire.PeersJson;
import org.creatorsearch.server.wire.RankingsJson;
import org.creatorsearch.server.wire.SchemaJson;
import org.creatorsearch.server.wire.SuggestionsJson;

/** What helps to put a search together: fields, rankings, peers, completions, briefs read. */
final class DescriptionResource {
  private static final int USUAL_SUGGESTIONS = 10;
  private static final int MOST_SUGGESTIONS = 100;

  private final SearchEngine engine;
  private final Limits limits;
  private final Bodies bodies;
  private final Admission admission;

  DescriptionResource(SearchEngine engine, Limits limits, Bodies bodies, Admission admission) {
    this.engine = engine;
    this.limits = limits;
    this.bodies = bodies;
    this.admission = admission;
  }

  void fields(Context ctx) throws IOException {
    LinkParameters.read(Answer.query(ctx));
    Answer.json(ctx, SchemaJson.of(engine.schema()));
  }

  void rankings(Context ctx) throws IOException {
    LinkParameters.read(Answer.query(ctx));
    Answer.json(ctx, RankingsJson.of(engine.rankings()));
  }

  void peers(Context ctx) throws IOException {
    var platform = LinkParameters.read(Answer.query(ctx), "platform").text("platform");
    if (platform.isBlank()) {
      throw new SearchException(
              ErrorCode.MISSING_KEY, "peers are those of a platform: platform=...")
          .at("platform");
    }
    Answer.json(ctx, PeersJson.of(engine.peers(platform)));
  }

  void interpret(Context ctx) throws IOException {
    LinkParameters.read(Answer.query(ctx));
    JsonBody interpretation;
    try (var body = bodies.receive(ctx, limits.searchBodyBytes())) {
      var brief = BriefJson.read(body.text());
      interpretation = BriefJson.of(admission.admit(() -> engine.interpret(brief)));
    }
    Answer.json(ctx, interpretation);
  }

  void suggest(Context ctx) throws IOException {
    var asked = LinkParameters.read(Answer.query(ctx), "q", "size");
    var size = asked.integer("size", USUAL_SUGGESTIONS, 1, MOST_SUGGESTIONS);
    var found = admission.admit(() -> engine.suggest(asked.text("q"), size));
    Answer.json(ctx, SuggestionsJson.of(found));
  }
}
