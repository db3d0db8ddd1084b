package org.creatorsearch.samples.generated.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of a culture, and whether the family name comes first in its own script. */
public record Culture(boolean familyFirst, List<Name> women, List<Name> men, List<Name> family) {

  /** A name in its own script and in plain Latin letters. */
  public record Name(String own, String latin) {

    static Name parse(String cell) {
      List<String> scripts = Table.split(cell, "=");
      return new Name(scripts.getFirst(), scripts.getLast());
    }

    /** Whether its own script is Latin. */
    public boolean isLatin() {
      return Character.UnicodeScript.of(own.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }
  }

  /** The whole name, in the order of the culture where it is in its own script. */
  public String full(Name given, Name last, boolean ownScript) {
    if (!ownScript) {
      return given.latin() + " " + last.latin();
    }
    return familyFirst ? last.own() + given.own() : given.own() + " " + last.own();
  }

  /** Cultures by their key, from the table of names. */
  static Map<String, Culture> parse(List<List<String>> rows) {
    Map<String, List<List<String>>> byKey = new LinkedHashMap<>();
    rows.forEach(row -> byKey.computeIfAbsent(row.get(0), key -> new ArrayList<>()).add(row));
    Map<String, Culture> cultures = new LinkedHashMap<>();
    byKey.forEach(
        (key, own) ->
            cultures.put(
                key.replace("*", ""),
                new Culture(
                    key.startsWith("*"),
                    names(own, "women"),
                    names(own, "men"),
                    names(own, "family"))));
    return cultures;
  }

  private static List<Name> names(List<List<String>> rows, String kind) {
    return rows.stream()
        .filter(row -> row.get(1).equals(kind))
        .flatMap(row -> Table.split(row.get(2), ",").stream())
        .map(Name::parse)
        .toList();
  }
}
