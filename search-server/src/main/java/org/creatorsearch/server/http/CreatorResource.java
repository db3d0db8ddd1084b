package org.creatorsearch.server.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Optional;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.ingest.CreatorJson;
import org.creatorsearch.server.wire.LinkParameters;
import org.creatorsearch.server.wire.ProfileJson;

/** One creator. What was acknowledged is on disk. */
final class CreatorResource {
  private final SearchEngine engine;
  private final Limits limits;
  private final Bodies bodies;
  private final Admission changes;

  CreatorResource(SearchEngine engine, Limits limits, Bodies bodies, Admission changes) {
    this.engine = engine;
    this.limits = limits;
    this.bodies = bodies;
    this.changes = changes;
  }

  void get(Context ctx) throws IOException {
    LinkParameters.read(Answer.query(ctx));
    var id = ctx.pathParam("id");
    Answer.json(
        ctx, ProfileJson.of(engine.get(id).orElseThrow(() -> notFound(id)), engine.schema()));
  }

  void put(Context ctx) throws IOException {
    var id = ctx.pathParam("id");
    var refresh = refresh(ctx);
    boolean isNew;
    try (var body = bodies.receive(ctx, limits.creatorBodyBytes())) {
      isNew = put(id, CreatorJson.parse(body.text()), refresh);
    }
    ctx.status(isNew ? HttpStatus.CREATED : HttpStatus.OK);
    Answer.json(
        ctx,
        json -> {
          json.writeStartObject();
          json.writeStringField("id", id);
          json.writeBooleanField("created", isNew);
          json.writeEndObject();
        });
  }

  /** Whether the creator was not there before. */
  private boolean put(String id, Creator creator, boolean refresh) {
    if (!creator.id().equals(id)) {
      throw new SearchException(
              ErrorCode.INVALID_VALUE,
              "id must be that of the path, got \"" + creator.id() + "\" for \"" + id + "\"")
          .at("id")
          .suggesting(Optional.of(id));
    }
    return changes.admit(
        () -> {
          var unknown = engine.get(id).isEmpty();
          engine.upsert(creator);
          keep(refresh);
          return unknown;
        });
  }

  void delete(Context ctx) {
    var id = ctx.pathParam("id");
    var refresh = refresh(ctx);
    var known =
        changes.admit(
            () -> {
              var deleted = engine.delete(id);
              keep(refresh);
              return deleted;
            });
    if (!known) {
      throw notFound(id);
    }
    ctx.status(HttpStatus.NO_CONTENT);
  }

  private static boolean refresh(Context ctx) {
    return LinkParameters.read(Answer.query(ctx), "refresh").bool("refresh", true);
  }

  private void keep(boolean refresh) {
    engine.commit();
    if (refresh) {
      engine.refresh();
    }
  }

  private static SearchException notFound(String id) {
    return new SearchException(ErrorCode.NOT_FOUND, "there is no creator \"" + id + "\"").at("id");
  }
}
