package org.creatorsearch.benchmarks.sql;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.creatorsearch.benchmarks.protocol.CountedFields;
import org.creatorsearch.benchmarks.protocol.HostedEngine;
import org.creatorsearch.benchmarks.protocol.PeerAnswer;
import org.creatorsearch.benchmarks.protocol.PeerDocument;
import org.creatorsearch.benchmarks.protocol.PeerQuery;
import org.jspecify.annotations.Nullable;

/** PostgreSQL in a process that is started and stopped with this one. */
final class PostgresEngine implements HostedEngine {
  private final CountedFields fields;
  private final PostgresServer server;
  private final Connection database;
  private final SqlSearch search;
  private @Nullable CopiedTables tables;

  PostgresEngine(PostgresPrograms programs, Path directory, CountedFields fields)
      throws IOException, SQLException {
    this.fields = fields;
    server = PostgresServer.start(programs, directory);
    database = server.connect();
    search = new SqlSearch(new PostgresDialect(), fields);
  }

  @Override
  public void add(PeerDocument creator) throws SQLException {
    if (tables == null) {
      tables = new CopiedTables(server, fields);
    }
    tables.add(creator);
  }

  @Override
  public void finish() throws SQLException {
    if (tables != null) {
      tables.finish();
    }
  }

  @Override
  public PeerAnswer run(PeerQuery query) throws SQLException {
    return search.run(query, database);
  }

  @Override
  public void close() throws IOException {
    try (server) {
      database.close();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }
}
