package org.creatorsearch.benchmarks.floor;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.creatorsearch.benchmarks.corpus.Creators;
import org.creatorsearch.benchmarks.peer.Peer;
import org.creatorsearch.benchmarks.peer.PeerDocuments;
import org.creatorsearch.benchmarks.peer.PeerQueries;
import org.creatorsearch.benchmarks.protocol.PeerAnswer;
import org.creatorsearch.benchmarks.workload.Workload;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.Signal;
import org.jspecify.annotations.Nullable;

/**
 * The floor as a peer. Its arrays are made anew in each process. Its time is that of the loops
 * alone: names are looked up before, and the answer is put in words afterwards.
 */
public final class FloorPeer implements Peer {
  private final PeerQueries queries = new PeerQueries();
  private final Map<SearchRequest, FloorQuery> prepared = new HashMap<>();
  private @Nullable FloorIndex index;
  private @Nullable FloorKernel kernel;

  @Override
  public String name() {
    return "floor";
  }

  @Override
  public void open(int creators, Path directory) {
    var builder = new FloorBuilder(Workload.FACETS, Workload.HISTOGRAMS);
    var documents = new PeerDocuments();
    Creators.each(creators, creator -> builder.add(documents.of(creator)));
    index = builder.build();
    kernel = new FloorKernel(index, SearchRequest.DEFAULT_SIZE);
  }

  @Override
  public PeerAnswer run(SearchRequest request) {
    var loops = Objects.requireNonNull(kernel, "open comes first");
    loops.run(prepared(request));
    return loops.answer();
  }

  @Override
  public long nanos(SearchRequest request) {
    var loops = Objects.requireNonNull(kernel, "open comes first");
    var query = prepared(request);
    var start = System.nanoTime();
    loops.run(query);
    return System.nanoTime() - start;
  }

  private FloorQuery prepared(SearchRequest request) {
    return prepared.computeIfAbsent(
        request,
        r ->
            FloorQuery.of(
                queries.of(r), weights(r), Objects.requireNonNull(index, "open comes first")));
  }

  /** The workload weighs three signals; where it does not, all count alike. */
  private static float[] weights(SearchRequest request) {
    return new float[] {
      request.weights().getOrDefault(Signal.ENGAGEMENT, 1.0).floatValue(),
      request.weights().getOrDefault(Signal.RECENCY, 1.0).floatValue(),
      request.weights().getOrDefault(Signal.GROWTH, 1.0).floatValue()
    };
  }

  @Override
  public void close() {
    index = null;
    kernel = null;
  }
}
