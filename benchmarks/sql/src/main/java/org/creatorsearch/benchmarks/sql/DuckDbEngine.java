package org.creatorsearch.benchmarks.sql;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.creatorsearch.benchmarks.protocol.CountedFields;
import org.creatorsearch.benchmarks.protocol.HostedEngine;
import org.creatorsearch.benchmarks.protocol.PeerAnswer;
import org.creatorsearch.benchmarks.protocol.PeerDocument;
import org.creatorsearch.benchmarks.protocol.PeerQuery;
import org.jspecify.annotations.Nullable;

/** DuckDB in this process, on one thread, with facets as enumerations. */
final class DuckDbEngine implements HostedEngine {
  private static final JsonMapper JSON = new JsonMapper();

  private final CountedFields fields;
  private final Connection database;
  private final SqlSearch search;
  private final Path documents;
  private @Nullable BufferedWriter lines;

  DuckDbEngine(Path directory, CountedFields fields) throws SQLException {
    this.fields = fields;
    documents = directory.resolve("documents.jsonl");
    database = DriverManager.getConnection("jdbc:duckdb:" + directory.resolve("creators.duckdb"));
    search = new SqlSearch(new DuckDbDialect(), fields);
    execute("set threads = 1");
    execute("set autoinstall_known_extensions = false");
  }

  @Override
  public void add(PeerDocument creator) throws IOException {
    if (lines == null) {
      lines = Files.newBufferedWriter(documents);
    }
    lines.write(JSON.writeValueAsString(creator));
    lines.newLine();
  }

  @Override
  public void finish() throws IOException, SQLException {
    if (lines != null) {
      lines.close();
    }
    execute(
        "create temp table read as select row_number() over () as doc, * from read_json("
            + Dialect.literal(documents.toString())
            + ", format = 'newline_delimited', columns = {id: 'VARCHAR',"
            + " terms: 'MAP(VARCHAR, INTEGER)', facets: 'MAP(VARCHAR, VARCHAR[])',"
            + " numbers: 'MAP(VARCHAR, DOUBLE)', ranges: 'MAP(VARCHAR, VARCHAR)',"
            + " shares: 'MAP(VARCHAR, INTEGER)', card: 'VARCHAR'})");
    enumerations();
    execute(
        "create table creators as select " + columns() + " from read order by platform, country");
    execute("create table cards as select doc, card from read order by doc");
    execute(
        "create table words as select * from (select unnest(map_keys(terms)) as term, doc,"
            + " unnest(map_values(terms)) as freq from read) order by term, doc");
    execute(
        "create table shares as select * from (select unnest(map_keys(shares)) as key, doc,"
            + " unnest(map_values(shares)) as points from read) order by key, points");
    execute("drop table read");
    execute("checkpoint");
    Files.delete(documents);
  }

  private void enumerations() throws SQLException {
    for (var field : fields.single()) {
      enumeration(field, "facets['" + field + "'][1]");
    }
    for (var field : fields.several()) {
      enumeration(field, "unnest(facets['" + field + "'])");
    }
    for (var field : fields.histograms()) {
      enumeration(SearchSql.range(field), "ranges['" + field + "']");
    }
  }

  private void enumeration(String field, String values) throws SQLException {
    execute(
        "create type "
            + type(field)
            + " as enum (select distinct v from (select "
            + values
            + " as v from read) where v is not null order by v)");
  }

  /** The enumeration of a field's values. */
  static String type(String field) {
    return field + "_values";
  }

  private String columns() {
    var columns = new StringBuilder("doc");
    for (var field : fields.single()) {
      columns.append(", cast(facets['%s'][1] as %s) as %s".formatted(field, type(field), field));
    }
    for (var field : fields.several()) {
      columns.append(", cast(facets['%s'] as %s[]) as %s".formatted(field, type(field), field));
    }
    for (var field : fields.histograms()) {
      var range = SearchSql.range(field);
      columns.append(", numbers['%s'] as %s".formatted(field, field));
      columns.append(", cast(ranges['%s'] as %s) as %s".formatted(field, type(range), range));
    }
    return columns.toString();
  }

  private void execute(String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public PeerAnswer run(PeerQuery query) throws SQLException {
    return search.run(query, database);
  }

  @Override
  public void close() throws IOException {
    try {
      database.close();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }
}
