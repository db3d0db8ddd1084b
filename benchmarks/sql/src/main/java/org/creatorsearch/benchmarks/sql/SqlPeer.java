package org.creatorsearch.benchmarks.sql;

import java.nio.file.Path;
import org.creatorsearch.benchmarks.protocol.EngineHost;

/** The program: {@code java -jar sql-peer.jar duckdb|postgres DIRECTORY}. */
public final class SqlPeer {
  private SqlPeer() {}

  /** Serves the database until standard input ends. */
  public static void main(String[] args) throws Exception {
    var directory = Path.of(args[1]);
    if (args[0].equals("duckdb")) {
      EngineHost.serve(DuckDbEngine::new, directory);
      return;
    }
    var programs = PostgresPrograms.find();
    if (programs.isEmpty()) {
      System.out.println(PostgresPrograms.HOW_TO_GET_THEM);
      return;
    }
    EngineHost.serve((d, fields) -> new PostgresEngine(programs.get(), d, fields), directory);
  }
}
