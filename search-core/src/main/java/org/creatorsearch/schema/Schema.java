package org.creatorsearch.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.error.Suggestions;
import org.creatorsearch.theme.ThemeTable;

/** The fields, and the codes that their values are taken from. Immutable, and safe to share. */
public final class Schema {
  private final Map<String, Field> fields;
  private final Map<String, CodeList> codes;
  private final ThemeTable themes;

  private Schema(ThemeTable themes) {
    var byName = new LinkedHashMap<String, Field>();
    var codesByName = new HashMap<String, CodeList>();
    for (var row : FieldTable.rows(themes)) {
      byName.put(row.field().name(), row.field());
      codesByName.put(row.field().name(), row.codes());
    }
    this.fields = Collections.unmodifiableMap(byName);
    this.codes = Map.copyOf(codesByName);
    this.themes = themes;
  }

  /** The schema with the themes that come with the library. */
  public static Schema standard() {
    return Standard.SCHEMA;
  }

  private static final class Standard {
    static final Schema SCHEMA = new Schema(ThemeTable.standard());
  }

  /** The schema with an operator's own themes. */
  public static Schema with(ThemeTable themes) {
    return new Schema(themes);
  }

  /** Every field, in the order they are shown. */
  public Collection<Field> fields() {
    return fields.values();
  }

  /** The themes that {@code themes} and {@code audience.interest} are taken from. */
  public ThemeTable themes() {
    return themes;
  }

  /**
   * The field of that name.
   *
   * @throws SearchException {@code unknown_field}, with the nearest name
   */
  public Field field(String name) {
    var field = fields.get(name);
    if (field == null) {
      throw new SearchException(ErrorCode.UNKNOWN_FIELD, "there is no field \"" + name + "\"")
          .at(name)
          .suggesting(Suggestions.nearest(name, fields.keySet()));
    }
    return field;
  }

  /**
   * The field of that name, which must have {@code ability}.
   *
   * @throws SearchException {@code unknown_field} or {@code unsupported}
   */
  public Field field(String name, Ability ability) {
    var field = field(name);
    if (!field.can(ability)) {
      var able = fields.values().stream().filter(f -> f.can(ability)).map(Field::name).toList();
      throw new SearchException(
              ErrorCode.UNSUPPORTED,
              "field \"" + name + "\" has no " + ability.wireName() + " ability")
          .at(name)
          .suggesting(Suggestions.nearest(name, able));
    }
    return field;
  }

  /**
   * The one spelling under which {@code value} is kept in {@code field}: codes in their standard
   * case, theme names as theme ids.
   *
   * @throws SearchException {@code unknown_value} for a value outside a closed set, with the
   *     nearest one; {@code invalid_value} unless it is of 1 to 200 printable characters; {@code
   *     unknown_field}
   */
  public String canonical(String field, String value) {
    return codes(field).canonical(field, Codes.printable(field, value));
  }

  /**
   * What to show for a value in its one spelling: the name behind a code, or the value itself.
   *
   * @throws SearchException {@code unknown_field}
   */
  public String label(String field, String value) {
    return codes(field).label(value);
  }

  private CodeList codes(String field) {
    var list = codes.get(field);
    return list == null ? Objects.requireNonNull(codes.get(field(field).name())) : list;
  }
}
