package org.creatorsearch.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one exception that crosses the library's API. Its message says the rule, the value and the
 * place: {@code followers.min must be at most followers.max, got 5000 > 100}.
 */
public final class SearchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final @Nullable String field;
  private final @Nullable String suggestion;

  /** An error of {@code code} that belongs to no single place. */
  public SearchException(ErrorCode code, String detail) {
    this(code, null, detail, null, null);
  }

  private SearchException(
      ErrorCode code,
      @Nullable String field,
      String detail,
      @Nullable String suggestion,
      @Nullable Throwable cause) {
    super(detail, cause);
    this.code = code;
    this.field = field;
    this.suggestion = suggestion;
  }

  /**
   * What is thrown in place of {@code failure}: the same where it is one of these, else {@code
   * internal}, which says what failed and where, since nothing else may tell of it.
   */
  public static SearchException internal(RuntimeException failure) {
    if (failure instanceof SearchException known) {
      return known;
    }
    var frames = failure.getStackTrace();
    var where = frames.length == 0 ? "" : " at " + frames[0];
    var what = failure.getClass().getSimpleName() + where + ": " + failure.getMessage();
    return new SearchException(ErrorCode.INTERNAL, "an unexpected failure: " + what)
        .causedBy(failure);
  }

  /**
   * The same error with the place it belongs to: a field name, or a path such as {@code
   * filters[2].min}.
   */
  public SearchException at(String place) {
    return new SearchException(code, place, getMessage(), suggestion, getCause());
  }

  /** The same error with what the caller probably meant; an empty suggestion changes nothing. */
  public SearchException suggesting(Optional<String> meant) {
    return meant.isEmpty()
        ? this
        : new SearchException(code, field, getMessage(), meant.get(), getCause());
  }

  /** The same error with the exception that led to it. */
  public SearchException causedBy(Throwable cause) {
    return new SearchException(code, field, getMessage(), suggestion, cause);
  }

  /** The reason. */
  public ErrorCode code() {
    return code;
  }

  /** The place, where there is one. */
  public Optional<String> field() {
    return Optional.ofNullable(field);
  }

  /** The rule, the value and the place in words; never null. */
  public String detail() {
    return getMessage();
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /** What the caller probably meant, where something near exists. */
  public Optional<String> suggestion() {
    return Optional.ofNullable(suggestion);
  }
}
