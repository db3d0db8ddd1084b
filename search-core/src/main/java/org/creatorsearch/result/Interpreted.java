package org.creatorsearch.result;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One span of a brief and what it was read as.
 *
 * @param from first character of the span
 * @param to the character after its last
 * @param text the span itself
 * @param field the field it was read as a condition on; {@code audience...} fields are read into
 *     the target
 * @param op {@code anyOf}, {@code noneOf}, {@code min}, {@code max}, {@code between}, {@code is},
 *     {@code target}, or {@code low} for a number that nobody says, which neither filters nor ranks
 * @param values the values, or the bounds in words
 * @param minShare the least share of the audience that is asked for, 0..1; empty where the brief
 *     names none
 * @param soft whether it is only wished for, and so filters nothing
 * @param confidence 0..1
 */
public record Interpreted(
    int from,
    int to,
    String text,
    String field,
    String op,
    List<String> values,
    OptionalDouble minShare,
    boolean soft,
    double confidence) {
  public Interpreted {
    values = List.copyOf(values);
  }
}
