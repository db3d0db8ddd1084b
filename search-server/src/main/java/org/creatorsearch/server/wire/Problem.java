package org.creatorsearch.server.wire;

import java.util.Optional;
import org.creatorsearch.error.SearchException;

/**
 * An error as RFC 9457 describes it, extended by the library's code, place and suggestion.
 *
 * @param title the status in words
 * @param status the HTTP status
 * @param detail the rule, the value and the place
 * @param code the library's code: {@code unknown_field}
 * @param field the place in the request, where there is one
 * @param suggestion what was probably meant
 */
public record Problem(
    String title,
    int status,
    String detail,
    String code,
    Optional<String> field,
    Optional<String> suggestion) {
  /** The media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** The problem that {@code error} is, under a status that HTTP decides on. */
  public static Problem of(SearchException error, int status, String title) {
    return new Problem(
        title, status, error.detail(), error.code().wireName(), error.field(), error.suggestion());
  }

  /** The document. Its type leads to the paragraph on the code in the documentation page. */
  public JsonBody body() {
    return json -> {
      json.writeStartObject();
      json.writeStringField("type", "/docs#" + code);
      json.writeStringField("title", title);
      json.writeNumberField("status", status);
      json.writeStringField("detail", detail);
      json.writeStringField("code", code);
      JsonKeys.text(json, "field", field);
      JsonKeys.text(json, "suggestion", suggestion);
      json.writeEndObject();
    };
  }
}
