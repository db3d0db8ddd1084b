package org.creatorsearch.benchmarks.sql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creatorsearch.benchmarks.protocol.CountedFields;
import org.creatorsearch.benchmarks.protocol.PeerDocument;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The tables of PostgreSQL while they are filled, each by a connection of its own. */
final class CopiedTables {
  /** Positions of a term in a vector, which stand for its frequency; the server keeps 255. */
  private static final int MOST_POSITIONS = 255;

  private final CountedFields fields;
  private final List<Connection> connections = new ArrayList<>();
  private final Connection database;
  private final CopyIn creators;
  private final CopyIn cards;
  private final CopyIn shares;
  private int documents;

  CopiedTables(PostgresServer server, CountedFields fields) throws SQLException {
    this.fields = fields;
    database = server.connect();
    execute("create table creators (doc int, " + columns() + ", tsv tsvector)");
    execute("create table cards (doc int, card text)");
    execute("create table shares (key text, points int, doc int)");
    creators = copy(server, "creators");
    cards = copy(server, "cards");
    shares = copy(server, "shares");
  }

  private String columns() {
    var columns = new ArrayList<String>();
    fields.single().forEach(f -> columns.add(f + " text"));
    fields.several().forEach(f -> columns.add(f + " text[]"));
    fields.histograms().forEach(f -> columns.add(f + " float8"));
    fields.histograms().forEach(f -> columns.add(SearchSql.range(f) + " text"));
    return String.join(", ", columns);
  }

  private CopyIn copy(PostgresServer server, String table) throws SQLException {
    var connection = server.connect();
    connections.add(connection);
    return connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn("copy " + table + " from stdin");
  }

  void add(PeerDocument creator) throws SQLException {
    var doc = String.valueOf(documents++);
    var row = new ArrayList<@Nullable String>();
    row.add(doc);
    fields.single().forEach(f -> row.add(creator.counted(f).stream().findFirst().orElse(null)));
    fields.several().forEach(f -> row.add(array(creator.counted(f))));
    fields.histograms().forEach(f -> row.add(text(creator.numbers().get(f))));
    fields.histograms().forEach(f -> row.add(creator.ranges().get(f)));
    row.add(vector(creator.terms()));
    write(creators, row);
    write(cards, List.of(doc, creator.card()));
    for (var share : creator.shares().entrySet()) {
      write(shares, List.of(share.getKey(), share.getValue().toString(), doc));
    }
  }

  private static @Nullable String text(@Nullable Double number) {
    return number == null ? null : number.toString();
  }

  private static @Nullable String array(List<String> values) {
    return values.isEmpty()
        ? null
        : values.stream()
            .map(v -> "\"" + v.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
            .collect(Collectors.joining(",", "{", "}"));
  }

  private static String vector(Map<String, Integer> terms) {
    return terms.entrySet().stream()
        .map(e -> PostgresDialect.lexeme(e.getKey()) + ":" + positions(e.getValue()))
        .collect(Collectors.joining(" "));
  }

  private static String positions(int frequency) {
    return IntStream.rangeClosed(1, Math.clamp(frequency, 1, MOST_POSITIONS))
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(","));
  }

  private static void write(CopyIn table, List<? extends @Nullable String> row)
      throws SQLException {
    var line = row.stream().map(CopiedTables::escaped).collect(Collectors.joining("\t", "", "\n"));
    var bytes = line.getBytes(UTF_8);
    table.writeToCopy(bytes, 0, bytes.length);
  }

  private static String escaped(@Nullable String value) {
    return value == null
        ? "\\N"
        : value
            .replace("\\", "\\\\")
            .replace("\t", "\\t")
            .replace("\n", "\\n")
            .replace("\r", "\\r");
  }

  /** Ends the copies and makes the indexes. */
  void finish() throws SQLException {
    creators.endCopy();
    cards.endCopy();
    shares.endCopy();
    for (var connection : connections) {
      connection.close();
    }
    for (var field : fields.single()) {
      execute("create index on creators (" + field + ")");
    }
    for (var field : fields.histograms()) {
      execute("create index on creators (" + field + ")");
    }
    for (var field : fields.several()) {
      execute("create index on creators using gin (" + field + ")");
    }
    execute("create index on creators using gin (tsv)");
    execute("create index on creators (doc)");
    execute("create index on cards (doc)");
    execute("create index on shares (key, points) include (doc)");
    execute("vacuum analyze");
    database.close();
  }

  private void execute(String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }
}
