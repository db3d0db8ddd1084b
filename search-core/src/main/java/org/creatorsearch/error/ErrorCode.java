package org.creatorsearch.error;

import java.util.Locale;

/** Every reason for which the library refuses or fails, with whose turn it is. */
public enum ErrorCode implements WireName {
  /** A field that the schema does not have. */
  UNKNOWN_FIELD(Kind.CLIENT),
  /** A code or name outside the closed set of the field, such as a country that does not exist. */
  UNKNOWN_VALUE(Kind.CLIENT),
  /**
   * A value of the right type that breaks a rule, such as a control character or an impossible
   * date.
   */
  INVALID_VALUE(Kind.CLIENT),
  /** A bound outside the field's range, or a minimum above its maximum. */
  INVALID_RANGE(Kind.CLIENT),
  /** A value of another type than the place asks for. */
  INVALID_TYPE(Kind.CLIENT),
  /** A key that the object does not have. */
  UNKNOWN_KEY(Kind.CLIENT),
  /** A key that the object must have and does not. */
  MISSING_KEY(Kind.CLIENT),
  /**
   * A field that exists but lacks the ability asked for, such as sorting by a multi-valued field.
   */
  UNSUPPORTED(Kind.CLIENT),
  /** Text that is not JSON. */
  MALFORMED_JSON(Kind.CLIENT),
  /** A cursor that this library did not make, or that belongs to another request. */
  INVALID_CURSOR(Kind.CLIENT),
  /** A cursor into a snapshot that is no longer kept. */
  STALE_CURSOR(Kind.CLIENT),
  /** No creator of that id. */
  NOT_FOUND(Kind.CLIENT),
  /** More than the limits allow: a longer text, a deeper nesting, a larger body. */
  TOO_LARGE(Kind.CLIENT),
  /** More requests at once than can be served; try again later. */
  OVERLOADED(Kind.CAPACITY),
  /** The request's own time limit ran out. */
  TIMEOUT(Kind.CAPACITY),
  /** Another process or engine holds the index directory. */
  INDEX_LOCKED(Kind.OPERATOR),
  /** The directory holds an index of another format version, or something else altogether. */
  INDEX_VERSION(Kind.OPERATOR),
  /** The index on disk is damaged. */
  INDEX_CORRUPT(Kind.OPERATOR),
  /** Reading or writing the directory failed, for instance because the disk is full. */
  STORAGE(Kind.OPERATOR),
  /** A change to an engine that was opened to read only. */
  READ_ONLY(Kind.OPERATOR),
  /** The engine was closed. */
  CLOSED(Kind.OPERATOR),
  /** A defect of the library. */
  INTERNAL(Kind.INTERNAL);

  /** Whose turn it is when the error occurs. */
  public enum Kind {
    /** The request is wrong and will be wrong next time. */
    CLIENT,
    /** The request is fine and may succeed later. */
    CAPACITY,
    /** Whoever runs the engine has to act. */
    OPERATOR,
    /** The library's authors have to act. */
    INTERNAL
  }

  private final Kind kind;

  ErrorCode(Kind kind) {
    this.kind = kind;
  }

  /** Whose turn it is. */
  public Kind kind() {
    return kind;
  }

  /** The name used in JSON, with underscores: {@code unknown_field}. */
  @Override
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
