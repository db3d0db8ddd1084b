package org.creatorsearch.benchmarks.solr;

import org.creatorsearch.benchmarks.protocol.CountedFields;

/** What fields are called in Solr's schema. */
record SolrFields(CountedFields counted) {
  /** The field of which values are counted. */
  String values(String field) {
    return field + (counted.several().contains(field) ? "_many" : "_one");
  }

  /** The field of a number. */
  static String number(String histogram) {
    return histogram + "_number";
  }

  /** The field of a share, in whose name only letters and digits are safe. */
  static String share(String key) {
    var name = new StringBuilder();
    key.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) && c < 0x80) {
                name.appendCodePoint(c);
              } else {
                name.append('_').append(Integer.toHexString(c));
              }
            });
    return name.append("_points").toString();
  }
}
