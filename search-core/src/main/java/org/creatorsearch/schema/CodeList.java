package org.creatorsearch.schema;

/**
 * The values that a field takes: which there are, how they are spelled, and what people call them.
 */
interface CodeList {
  /**
   * The one spelling of {@code value}.
   *
   * @param field the field that it is for, which errors name
   * @param value printable, without white space around it
   * @throws org.creatorsearch.error.SearchException {@code unknown_value}, with the nearest one, or
   *     {@code invalid_value}
   */
  String canonical(String field, String value);

  /** What to show for a value in its one spelling. */
  default String label(String value) {
    return value;
  }
}
