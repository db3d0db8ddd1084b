package org.creatorsearch.schema;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Regions by ISO 3166-2: a country that exists and a part of it, which nobody checks. */
final class Regions implements CodeList {
  private static final Pattern FORM = Pattern.compile("([A-Z]{2})-[A-Z0-9]{1,3}");

  @Override
  public String canonical(String field, String value) {
    var code = value.toUpperCase(Locale.ROOT);
    var form = FORM.matcher(code);
    if (form.matches() && Countries.exists(form.group(1))) {
      return code;
    }
    throw Codes.unknown(field, code, "an ISO 3166-2 code such as DE-BE", Optional.empty());
  }
}
