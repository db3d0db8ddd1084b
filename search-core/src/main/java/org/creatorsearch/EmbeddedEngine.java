package org.creatorsearch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.creatorsearch.brief.BriefReading;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.ingest.NormalForm;
import org.creatorsearch.internal.execute.Deadline;
import org.creatorsearch.internal.execute.Explainer;
import org.creatorsearch.internal.execute.FilterCache;
import org.creatorsearch.internal.execute.HitScan;
import org.creatorsearch.internal.execute.Profiles;
import org.creatorsearch.internal.execute.Related;
import org.creatorsearch.internal.execute.Searcher;
import org.creatorsearch.internal.execute.SpareThreads;
import org.creatorsearch.internal.execute.Suggester;
import org.creatorsearch.internal.index.IndexStore;
import org.creatorsearch.internal.index.StorageErrors;
import org.creatorsearch.internal.index.Undisturbed;
import org.creatorsearch.internal.plan.Planner;
import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.query.Rankings;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.result.CreatorProfile;
import org.creatorsearch.result.EngineStats;
import org.creatorsearch.result.Explanation;
import org.creatorsearch.result.Fit;
import org.creatorsearch.result.Hit;
import org.creatorsearch.result.PeerReport;
import org.creatorsearch.result.Relation;
import org.creatorsearch.result.SearchResponse;
import org.creatorsearch.result.Suggestion;
import org.creatorsearch.schema.Schema;

/**
 * The engine over Lucene: it hands each call to the part that does it, and translates what goes
 * wrong.
 */
final class EmbeddedEngine implements SearchEngine {
  private final UnseenChanges unseen = new UnseenChanges();
  private final IndexStore store;
  private final Schema schema;
  private final Rankings rankings;
  private final Duration searchTimeout;
  private final FilterCache filters;
  private final SpareThreads threads;
  private final Planner planner;
  private final Searcher searcher;
  private final HitScan hitScan;
  private final Explainer explainer;
  private final Suggester suggester;
  private final Related related;
  private final Profiles profiles;

  EmbeddedEngine(
      IndexStore store,
      Schema schema,
      Rankings rankings,
      Duration searchTimeout,
      Analysis analysis,
      FilterCache filters,
      SpareThreads threads) {
    this.store = store;
    this.schema = schema;
    this.rankings = rankings;
    this.searchTimeout = searchTimeout;
    this.filters = filters;
    this.threads = threads;
    this.planner = new Planner(schema, rankings, analysis);
    this.searcher = new Searcher(store, schema, analysis, filters, threads);
    this.hitScan = new HitScan(store, schema, filters);
    this.explainer = new Explainer(store, schema, filters);
    this.suggester = new Suggester(store, schema, analysis);
    this.related = new Related(store, schema, analysis, filters);
    this.profiles = new Profiles(store, schema);
    running(this::knowBrands);
  }

  private void knowBrands() throws IOException {
    var snapshot = store.acquire();
    try {
      planner.know(snapshot.dictionaries().of("brands"));
    } finally {
      store.release(snapshot);
    }
  }

  @Override
  public void upsert(Creator creator) {
    requireNonNull(creator, "creator is null");
    try {
      var normal = NormalForm.of(creator, schema);
      changing(() -> store.upsert(normal));
    } catch (RuntimeException e) {
      throw SearchException.internal(e);
    }
    unseen.add(creator.id(), true);
  }

  @Override
  public boolean delete(String id) {
    requireNonNull(id, "id is null");
    var known =
        StorageErrors.translating(
            () -> {
              var changed = unseen.find(id);
              return changed.isPresent() ? changed.get() : profiles.contains(id);
            });
    changing(() -> store.delete(id));
    unseen.add(id, false);
    return known;
  }

  @Override
  public void refresh() {
    writing(() -> unseen.seenBy(store::refresh));
    running(this::knowBrands);
  }

  @Override
  public Fit refit() {
    return StorageErrors.translating(() -> Undisturbed.apart(store::refit));
  }

  @Override
  public void commit() {
    writing(store::commit);
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void running(Work work) {
    StorageErrors.translating(done(work));
  }

  /** Writes files, which an interrupt of the caller must not break off. */
  private static void writing(Work work) {
    running(() -> Undisturbed.apart(done(work)));
  }

  /** Writes files now and then, too seldom and too often called for a thread of its own. */
  private static void changing(Work work) {
    running(() -> Undisturbed.here(done(work)));
  }

  private static StorageErrors.Work<Boolean> done(Work work) {
    return () -> {
      work.run();
      return true;
    };
  }

  @Override
  public SearchResponse search(SearchRequest request) {
    requireNonNull(request, "request is null");
    var deadline = deadline(request);
    var plan = planner.plan(request);
    return StorageErrors.translating(() -> searcher.search(plan, request.after(), deadline));
  }

  /** It runs from here on: planning takes time too, most of all the reading of a long brief. */
  private Deadline deadline(SearchRequest request) {
    return within(request.timeout().orElse(searchTimeout));
  }

  private static Deadline within(Duration limit) {
    return new Deadline(System::nanoTime, limit);
  }

  @Override
  public List<Relation> related(SearchRequest request) {
    requireNonNull(request, "request is null");
    var deadline = deadline(request);
    var plan = planner.plan(request);
    return StorageErrors.translating(() -> related.of(plan, deadline));
  }

  @Override
  public void scan(SearchRequest request, Consumer<Hit> hits) {
    requireNonNull(request, "request is null");
    requireNonNull(hits, "hits is null");
    request.arrangement().requireNone("a scan has all matches in their order");
    var deadline = deadline(request);
    var plan = planner.plan(request);
    running(() -> hitScan.scan(plan, deadline, StorageErrors.untranslated(hits)));
  }

  @Override
  public Optional<CreatorProfile> get(String id) {
    requireNonNull(id, "id is null");
    return StorageErrors.translating(() -> profiles.get(id));
  }

  @Override
  public Explanation explain(String id, SearchRequest request) {
    requireNonNull(id, "id is null");
    requireNonNull(request, "request is null");
    var deadline = deadline(request);
    var plan = planner.plan(request);
    return StorageErrors.translating(() -> explainer.explain(id, plan, deadline));
  }

  @Override
  public List<Suggestion> suggest(String typed, int size) {
    requireNonNull(typed, "typed is null");
    if (size < 1 || size > MOST_SUGGESTIONS) {
      throw new SearchException(
              ErrorCode.INVALID_RANGE,
              "size must be between 1 and " + MOST_SUGGESTIONS + ", got " + size)
          .at("size");
    }
    return StorageErrors.translating(() -> suggester.suggest(typed, size, within(searchTimeout)));
  }

  @Override
  public void scan(Consumer<Creator> creators) {
    requireNonNull(creators, "creators is null");
    running(() -> profiles.scan(StorageErrors.untranslated(creators)));
  }

  @Override
  public BriefReading interpret(String brief) {
    requireNonNull(brief, "brief is null");
    return planner.interpret(brief);
  }

  @Override
  public PeerReport peers(String platform) {
    requireNonNull(platform, "platform is null");
    var canonical = schema.canonical("platform", platform);
    return StorageErrors.translating(() -> profiles.peers(canonical));
  }

  @Override
  public Schema schema() {
    return schema;
  }

  @Override
  public Rankings rankings() {
    return rankings;
  }

  @Override
  public EngineStats stats() {
    return StorageErrors.translating(
        () -> {
          var snapshot = store.acquire();
          try {
            var bytes = new HeldBytes(schema);
            for (var segment : snapshot.segments()) {
              segment.columns().held().forEach(bytes::add);
              bytes.addShared(segment.derived().held());
            }
            snapshot.dictionaries().held(bytes::add);
            return new EngineStats(
                snapshot.creators(),
                store.committed(),
                snapshot.segments().size(),
                snapshot.name(),
                bytes.report(),
                filters.stats(),
                store.failure().map(StorageErrors::stopped));
          } finally {
            store.release(snapshot);
          }
        });
  }

  @Override
  public void close() {
    threads.close();
    writing(store::close);
  }
}
