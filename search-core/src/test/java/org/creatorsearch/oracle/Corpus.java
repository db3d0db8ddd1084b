package org.creatorsearch.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.creatorsearch.internal.execute.Deadline;
import org.creatorsearch.internal.execute.Explainer;
import org.creatorsearch.internal.execute.FilterCache;
import org.creatorsearch.internal.execute.Profiles;
import org.creatorsearch.internal.execute.Searcher;
import org.creatorsearch.internal.execute.SpareThreads;
import org.creatorsearch.internal.index.IndexStore;
import org.creatorsearch.internal.plan.Planner;
import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.query.Rankings;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.result.Explanation;
import org.creatorsearch.result.SearchResponse;
import org.creatorsearch.samples.generated.Regime;
import org.creatorsearch.schema.Schema;

/** The same creators in an index and in an {@link Oracle}. Confined to one thread. */
final class Corpus implements AutoCloseable {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T06:00:00Z"), ZoneOffset.UTC);
  static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private static final int REFRESH_EVERY = 30;

  private final String name;
  private final IndexStore store;
  private final Planner planner;
  private final SpareThreads threads;
  private final Searcher searcher;
  private final Explainer explainer;
  private final Profiles profiles;

  /** Every version ever written, and the newest of each creator that is not deleted. */
  private final List<Subject> written = new ArrayList<>();

  private final Map<String, Subject> living = new LinkedHashMap<>();
  private int sinceRefresh;

  private Corpus(String name, MergePolicy merges) throws IOException {
    this.name = name;
    var analysis = new Analysis();
    var schema = Schema.standard();
    this.store = IndexStore.open(new ByteBuffersDirectory(), analysis, schema, CLOCK, merges);
    this.planner = new Planner(schema, Rankings.standard(), analysis);
    // So little that sets are let go of, too.
    var filters = new FilterCache(100_000);
    // With help for every search, however small the index.
    this.threads = new SpareThreads(3, 0);
    this.searcher = new Searcher(store, schema, analysis, filters, threads);
    this.explainer = new Explainer(store, schema, filters);
    this.profiles = new Profiles(store, schema);
  }

  static Corpus of(Regime regime, Layout layout) {
    try {
      var merges = layout == Layout.ONE_SEGMENT ? new TieredMergePolicy() : NoMergePolicy.INSTANCE;
      var corpus = new Corpus(regime + "/" + layout, merges);
      corpus.fill(Population.of(regime), layout, new Random(regime.name().length()));
      if (regime == Regime.ALL_DELETED) {
        for (var id : List.copyOf(corpus.living.keySet())) {
          corpus.delete(id);
        }
      }
      if (layout == Layout.ONE_SEGMENT) {
        corpus.store.merge();
        corpus.written.clear();
        corpus.written.addAll(corpus.living.values());
      }
      corpus.store.refresh();
      return corpus;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fill(Population population, Layout layout, Random random) throws IOException {
    for (var subject : population.subjects()) {
      write(subject);
    }
    if (layout != Layout.MANY_SEGMENTS) {
      for (var changed : population.changed()) {
        switch (random.nextInt(4)) {
          case 0 -> write(changed);
          case 1 -> delete(changed.id());
          default -> {}
        }
      }
    }
  }

  private void write(Subject subject) throws IOException {
    store.upsert(subject.creator());
    written.add(subject);
    living.put(subject.id(), subject);
    changed();
  }

  private void delete(String id) throws IOException {
    store.delete(id);
    living.remove(id);
    changed();
  }

  private void changed() throws IOException {
    if (++sinceRefresh % REFRESH_EVERY == 0) {
      store.refresh();
    }
  }

  Oracle oracle() {
    return new Oracle(List.copyOf(living.values()), written);
  }

  List<Subject> written() {
    return written;
  }

  SearchResponse search(SearchRequest request) {
    try {
      return searcher.search(planner.plan(request), request.after(), endless());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Explanation explain(String id, SearchRequest request) {
    try {
      return explainer.explain(id, planner.plan(request), endless());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Deadline endless() {
    return new Deadline(() -> 0, Duration.ofDays(1));
  }

  Profiles profiles() {
    return profiles;
  }

  /** Deletes one creator, replaces another, and makes both visible. */
  void change(Random random) {
    try {
      delete(Vocabulary.pick(List.copyOf(living.keySet()), random));
      write(Vocabulary.pick(Population.of(Regime.RARE_VALUE).changed(), random));
      store.refresh();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int segments() throws IOException {
    var snapshot = store.acquire();
    var segments = snapshot.segments().size();
    store.release(snapshot);
    return segments;
  }

  @Override
  public void close() {
    threads.close();
    try {
      store.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
