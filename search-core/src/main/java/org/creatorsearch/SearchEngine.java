package org.creatorsearch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.creatorsearch.brief.BriefReading;
import org.creatorsearch.creator.Creator;
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
 * A searchable collection of creators. Safe for use by many threads.
 *
 * <p>Every method throws {@link org.creatorsearch.error.SearchException} for what goes wrong, and
 * nothing else but a {@link NullPointerException} for a null argument. Whatever reads or writes the
 * index does so with {@code closed} after {@link #close()}, with {@code storage} when the directory
 * cannot be read or written, and whatever changes it with {@code read_only} where it was opened to
 * {@linkplain SearchEngineBuilder#readOnly read}. What a request asks for can be {@code
 * unknown_field}, {@code unknown_value}, {@code unsupported} or {@code invalid_range}, with its
 * place.
 *
 * <p>A caller may be interrupted: {@link #refresh}, {@link #commit}, {@link #refit}, {@link #close}
 * and opening do their work to its end, and leave the interrupt to the caller. {@link #upsert} and
 * {@link #delete} ignore an interrupt of before; one that comes in the moment in which a segment is
 * written stops the writer: what was committed is safe, and the directory has to be opened anew.
 */
public interface SearchEngine extends AutoCloseable {
  /** Completions that {@link #suggest} gives at most. */
  int MOST_SUGGESTIONS = 100;

  /** An engine that keeps everything in memory and forgets it on closing. */
  static SearchEngine inMemory() {
    return builder().open();
  }

  /**
   * The engine over an index directory, which is made where it does not exist. One engine at a time
   * holds a directory; others can {@linkplain SearchEngineBuilder#readOnly read} it meanwhile.
   *
   * @throws org.creatorsearch.error.SearchException {@code index_locked}, {@code index_version},
   *     {@code index_corrupt}
   */
  static SearchEngine open(Path directory) {
    return builder().directory(directory).open();
  }

  /** Starts an engine with settings of its own. */
  static SearchEngineBuilder builder() {
    return new SearchEngineBuilder();
  }

  /**
   * Adds a creator, or replaces the one of the same id. It is kept in its {@link
   * org.creatorsearch.ingest.NormalForm normal form}: codes in the schema's spelling, texts without
   * contact data.
   *
   * @throws org.creatorsearch.error.SearchException {@code unknown_value} or {@code invalid_value}
   *     for a code that the schema does not have, with its place; nothing is changed then
   */
  void upsert(Creator creator);

  /**
   * Removes a creator, whether searches see it yet or not.
   *
   * @return whether there was one to remove, by all changes so far and not only by those that a
   *     refresh has made visible. Where more than 65,536 creators have changed since the last
   *     refresh, the others are answered for by that refresh. Where several threads change one
   *     creator at the same time, any of their changes may be the last.
   */
  boolean delete(String id);

  /** Makes all changes so far visible to searches. */
  void refresh();

  /**
   * Takes what is normal among the creators that searches see anew, and compares with it from now
   * on. An engine does so by itself once 5 % of the creators have changed, and up to 20,000
   * creators at every refresh that has something to show; in between, and from one opening to the
   * next, the norms stay as they were. The next commit stores the new ones.
   *
   * @throws org.creatorsearch.error.SearchException {@code read_only} where the engine only reads:
   *     it has the norms that the index is committed with
   */
  Fit refit();

  /** Makes all changes so far survive a crash. */
  void commit();

  /**
   * Runs a search on the current snapshot, or on that of its cursor.
   *
   * @throws org.creatorsearch.error.SearchException {@code timeout} where it takes longer than its
   *     limit, planning and a brief's reading included; {@code invalid_cursor} for what is no
   *     cursor of this search, and {@code stale_cursor} for one whose snapshot is gone
   */
  SearchResponse search(SearchRequest request);

  /** Everything known of the creator of that id. */
  Optional<CreatorProfile> get(String id);

  /**
   * Why the creator is where it is in a search, or which conditions keep it out.
   *
   * @throws org.creatorsearch.error.SearchException {@code not_found}
   */
  Explanation explain(String id, SearchRequest request);

  /**
   * Completions of what somebody began to type, the most useful first; at most {@code size},
   * 1..{@value #MOST_SUGGESTIONS}.
   *
   * @throws org.creatorsearch.error.SearchException {@code invalid_range} for another size
   */
  List<Suggestion> suggest(String typed, int size);

  /**
   * What goes with what somebody looks for: values that the matches of a search have far more often
   * than all creators do, the surest first, as an offer to narrow or change the search. At most as
   * many as the request's size; its cursor, sort and facets do not matter.
   */
  List<Relation> related(SearchRequest request);

  /**
   * Hands over every match of a search, in the order of its hits and all on the snapshot that was
   * current at the call, whatever changes meanwhile. It costs one search however many match, and 32
   * bytes a match while it lasts.
   *
   * <p>These are the hits that {@link #search} pages through, without highlights. The request's
   * size, cursor and facets do not matter. Its time-out ends with the first hit: the others are
   * handed over as fast as they are taken. An error of the request comes before any hit, and what
   * {@code hits} throws ends the scan and comes out as it is.
   *
   * @throws org.creatorsearch.error.SearchException {@code unsupported} for an arrangement, which
   *     is of pages
   */
  void scan(SearchRequest request, Consumer<Hit> hits);

  /**
   * Hands over every creator of the current snapshot, in no particular order. What {@code creators}
   * throws ends the scan and comes out as it is.
   */
  void scan(Consumer<Creator> creators);

  /**
   * How a brief is read: what a search with it asks for. Brands are known by the creators of this
   * engine.
   *
   * @throws org.creatorsearch.error.SearchException {@code too_large}
   */
  BriefReading interpret(String brief);

  /**
   * What engagement is usual on a platform, by size of account, among the creators of this engine.
   *
   * @param platform in any spelling; one that no creator is on has the peers of all platforms that
   *     use the same formula
   */
  PeerReport peers(String platform);

  /** The fields of this engine. */
  Schema schema();

  /** The rankings that requests to this engine can name. */
  Rankings rankings();

  /**
   * The state of this engine, of which {@link EngineStats} has every part. Where it has stopped
   * taking changes, such as after a full disk, it goes on answering searches and says here why;
   * what was committed is safe, and opening the directory anew takes changes again.
   */
  EngineStats stats();

  /** Commits, unless it only reads, and lets go of the directory. Closing twice does nothing. */
  @Override
  void close();
}
