package org.creatorsearch.benchmarks.remote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.creatorsearch.benchmarks.corpus.Creators;
import org.creatorsearch.benchmarks.peer.Peer;
import org.creatorsearch.benchmarks.peer.PeerDocuments;
import org.creatorsearch.benchmarks.peer.PeerMissingException;
import org.creatorsearch.benchmarks.peer.PeerQueries;
import org.creatorsearch.benchmarks.protocol.CountedFields;
import org.creatorsearch.benchmarks.protocol.EngineHost;
import org.creatorsearch.benchmarks.protocol.PeerAnswer;
import org.creatorsearch.benchmarks.protocol.TimedAnswer;
import org.creatorsearch.benchmarks.workload.Workload;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.schema.FieldType;
import org.creatorsearch.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An engine in a process of its own, which takes its time itself: what carries a question there and
 * an answer back is not the engine's.
 */
public final class HostedPeer implements Peer {
  private static final JsonMapper JSON = new JsonMapper();

  private final String name;
  private final PeerModule module;
  private final PeerQueries queries = new PeerQueries();
  private @Nullable PeerProcess process;

  /**
   * A peer that is not started yet.
   *
   * @param name of the engine
   * @param module name of the module that runs it
   */
  public HostedPeer(String name, String module) {
    this.name = name;
    this.module = new PeerModule(module);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void open(int creators, Path directory) {
    module.requireBuilt();
    process = PeerProcess.start(module.command(name, directory.toString()));
    var greeting = process.read();
    if (!greeting.equals(EngineHost.READY)) {
      throw new PeerMissingException(greeting);
    }
    process.send("open " + json(fields()));
    if (process.ask("index " + creators).equals("true")) {
      send(creators, process);
    }
  }

  private static void send(int creators, PeerProcess process) {
    var documents = new PeerDocuments();
    Creators.each(creators, creator -> process.send("add " + json(documents.of(creator))));
    process.ask("finish {}");
  }

  private static CountedFields fields() {
    var several = Workload.FACETS.stream().filter(HostedPeer::hasSeveral).toList();
    var single = Workload.FACETS.stream().filter(f -> !several.contains(f)).toList();
    return new CountedFields(single, several, List.copyOf(Workload.HISTOGRAMS));
  }

  private static boolean hasSeveral(String field) {
    return Schema.standard().field(field).type() == FieldType.KEYWORDS;
  }

  @Override
  public PeerAnswer run(SearchRequest request) {
    return timed(request).answer();
  }

  @Override
  public long nanos(SearchRequest request) {
    return timed(request).nanos();
  }

  private TimedAnswer timed(SearchRequest request) {
    var open = Objects.requireNonNull(process, "open comes first");
    try {
      return JSON.readValue(open.ask("run " + json(queries.of(request))), TimedAnswer.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (process != null) {
      process.close();
    }
  }
}
