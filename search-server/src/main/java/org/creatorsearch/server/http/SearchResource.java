package org.creatorsearch.server.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.result.Explanation;
import org.creatorsearch.server.wire.ExplanationJson;
import org.creatorsearch.server.wire.LinkParameters;
import org.creatorsearch.server.wire.RelationsJson;
import org.creatorsearch.server.wire.RequestJson;
import org.creatorsearch.server.wire.RequestLink;
import org.creatorsearch.server.wire.ResponseJson;

/** Searches, and why a creator is where it is in one. */
final class SearchResource {
  /** Longer links do more harm in logs and proxies than good to a reader. */
  private static final int LONGEST_LINK = 2_000;

  /** What an answer with twenty hits and ten facets takes, in bytes. */
  private static final int USUAL_BYTES = 1 << 16;

  private final SearchEngine engine;
  private final Limits limits;
  private final Bodies bodies;
  private final Admission admission;
  private final RequestLink links;

  SearchResource(SearchEngine engine, Limits limits, Bodies bodies, Admission admission) {
    this.engine = engine;
    this.limits = limits;
    this.bodies = bodies;
    this.admission = admission;
    this.links = new RequestLink(engine.schema());
  }

  void byLink(Context ctx) throws IOException {
    var request = links.read(Answer.query(ctx));
    try {
      Answer.json(ctx, answer(ctx, request));
    } catch (SearchException e) {
      throw RequestLink.placed(e, request);
    }
  }

  void byBody(Context ctx) throws IOException {
    LinkParameters.read(Answer.query(ctx));
    ByteArrayOutputStream document;
    try (var body = bodies.receive(ctx, limits.searchBodyBytes())) {
      document = byBody(ctx, RequestJson.read(body.text()));
    }
    Answer.json(ctx, document);
  }

  private ByteArrayOutputStream byBody(Context ctx, SearchRequest request) {
    var link = links.write(request);
    if (link.length() <= LONGEST_LINK) {
      // RFC 9110, 8.7: where the same answer can be had by GET, and so be shared.
      ctx.header("Content-Location", "/v1/search?" + link);
    }
    return answer(ctx, request);
  }

  private ByteArrayOutputStream answer(Context ctx, SearchRequest request) {
    var answer = admission.admit(() -> written(timed(request)));
    answer
        .next()
        .map(cursor -> links.write(request.toBuilder().after(cursor).build()))
        .filter(link -> link.length() <= LONGEST_LINK)
        .ifPresent(link -> ctx.header("Link", "</v1/search?" + link + ">; rel=\"next\""));
    return answer.document();
  }

  /** Writing takes a processor as searching does, and so takes part in the same turn. */
  private Written written(SearchRequest request) {
    var response = engine.search(request);
    return new Written(response.next(), ResponseJson.of(response).written(USUAL_BYTES));
  }

  /** An answer that is ready to be sent, and where the page after it begins. */
  private record Written(Optional<String> next, ByteArrayOutputStream document) {}

  /** The same with the time that it and we allow. */
  SearchRequest timed(SearchRequest request) {
    return request.toBuilder().timeout(allowed(request)).build();
  }

  private Duration allowed(SearchRequest request) {
    return request
        .timeout()
        .filter(wanted -> wanted.compareTo(limits.searchTimeout()) < 0)
        .orElse(limits.searchTimeout());
  }

  void related(Context ctx) throws IOException {
    var request = links.read(Answer.query(ctx));
    try {
      var relations = admission.admit(() -> engine.related(timed(request)));
      Answer.json(ctx, RelationsJson.of(relations));
    } catch (SearchException e) {
      throw RequestLink.placed(e, request);
    }
  }

  void explain(Context ctx) throws IOException {
    LinkParameters.read(Answer.query(ctx));
    Explanation explanation;
    try (var body = bodies.receive(ctx, limits.searchBodyBytes())) {
      var question = ExplanationJson.Question.read(body.text());
      var timed = timed(question.search());
      explanation = admission.admit(() -> engine.explain(question.id(), timed));
    }
    Answer.json(ctx, ExplanationJson.of(explanation));
  }
}
