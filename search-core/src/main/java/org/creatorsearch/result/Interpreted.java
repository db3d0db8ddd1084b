package org.creatorsearch.result;

import java.util.List;

/**
 * One span of a brief and what it was read as.
 *
 * @param from first character of the span
 * @param to the character after its last
 * @param text the span itself
 * @param field the field it was read as a condition on; {@code audience...} fields are read into
 *     the target
 * @param op {@code anyOf}, {@code noneOf}, {@code min}, {@code max}, {@code between}, {@code is} or
 *     {@code target}
 * @param values the values, or the bounds in words
 * @param confidence 0..1
 */
public record Interpreted(
    int from,
    int to,
    String text,
    String field,
    String op,
    List<String> values,
    double confidence) {
  public Interpreted {
    values = List.copyOf(values);
  }
}
