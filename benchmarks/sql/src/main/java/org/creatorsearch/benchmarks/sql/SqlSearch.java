package org.creatorsearch.benchmarks.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.creatorsearch.benchmarks.protocol.CountedFields;
import org.creatorsearch.benchmarks.protocol.PeerAnswer;
import org.creatorsearch.benchmarks.protocol.PeerQuery;

/** Runs searches on a database. */
final class SqlSearch {
  private final SearchSql statements;
  private final CountedFields fields;

  SqlSearch(Dialect dialect, CountedFields fields) {
    this.statements = new SearchSql(dialect, fields);
    this.fields = fields;
  }

  PeerAnswer run(PeerQuery query, Connection database) throws SQLException {
    var counts = new HashMap<String, Map<String, Long>>();
    var total = 0L;
    try (var statement = database.createStatement();
        var rows = statement.executeQuery(statements.of(query))) {
      while (rows.next()) {
        var field = rows.getString(1);
        if (field.equals(SearchSql.TOTAL)) {
          total = rows.getLong(3);
        } else {
          counts
              .computeIfAbsent(field, f -> new LinkedHashMap<>())
              .put(rows.getString(2), rows.getLong(3));
        }
      }
    }
    var facets = new LinkedHashMap<String, Map<String, Long>>();
    fields.all().forEach(f -> facets.put(f, counts.getOrDefault(f, Map.of())));
    return new PeerAnswer(total, facets);
  }
}
