package org.creatorsearch.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.creatorsearch.internal.norms.Norms;
import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.Sort;
import org.creatorsearch.result.AudienceShare;
import org.creatorsearch.result.Facet;
import org.creatorsearch.schema.Schema;

/**
 * Answers requests as slowly and as plainly as can be: every account is held against every word of
 * the request. It knows nothing of segments, columns and bitmaps, and shares with the engine the
 * terms of profiles and words, the measures of one profile and the arithmetic of norms.
 */
final class Oracle {
  private static final Analysis ANALYSIS = new Analysis();

  private final List<Account> accounts;
  private final Norms norms;
  private final TermCounts terms;

  /**
   * @param living creators that can be found
   * @param counted profiles that the statistics of terms are taken from
   */
  Oracle(List<Subject> living, List<Subject> counted) {
    norms = Account.norms(living);
    accounts = living.stream().map(subject -> Account.of(subject, norms)).toList();
    terms = TermCounts.of(counted);
  }

  static int compareCodePoints(String a, String b) {
    return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
  }

  List<Account> accounts() {
    return accounts;
  }

  Answer answer(SearchRequest raw) {
    return new Answer(raw.checkedAgainst(Schema.standard()));
  }

  /** The answer to one request. */
  final class Answer {
    private final SearchRequest request;
    private final TextFit text;
    private final Signals signals;
    private final List<Account> aimed;
    private final List<Account> matches;

    private Answer(SearchRequest request) {
      this.request = request;
      text =
          new TextFit(
              new TextReading(
                  request.text(),
                  request.preferText(),
                  (int) Math.round(100 * request.mustMatch()),
                  ANALYSIS),
              terms);
      signals = new Signals(request, text, norms);
      aimed = accounts.stream().map(account -> account.aimedAt(request.target())).toList();
      matches = where(clause -> true);
    }

    /** Accounts that fit the text and meet the clauses that count. */
    private List<Account> where(IntPredicate counts) {
      return aimed.stream()
          .filter(account -> text.matches(account.subject().terms()))
          .filter(account -> failures(account).stream().noneMatch(counts::test))
          .toList();
    }

    /** The positions of the clauses that the account fails. */
    List<Integer> failures(Account anyhow) {
      var account = anyhow.aimedAt(request.target());
      var failures = new ArrayList<Integer>();
      for (var i = 0; i < request.filters().size(); i++) {
        if (!Conditions.meets(account, request.filters().get(i).filter())) {
          failures.add(i);
        }
      }
      return failures;
    }

    boolean meets(Account account, Filter filter) {
      return Conditions.meets(account.aimedAt(request.target()), filter);
    }

    int textFailures(Account account) {
      return text.failures(account.subject().terms());
    }

    /** What the joint filters of the request compare, where it is known. */
    List<AudienceShare> joint(Account account) {
      var shares = new ArrayList<AudienceShare>();
      for (var i = 0; i < request.filters().size(); i++) {
        var position = i;
        joint(request.filters().get(i).filter())
            .flatMap(joint -> Conditions.share(account.subject(), joint).stream())
            .map(share -> new AudienceShare(position, share.share(), share.basis()))
            .forEach(shares::add);
      }
      return shares;
    }

    private static Stream<Filter.Joint> joint(Filter filter) {
      return switch (filter) {
        case Filter.Joint joint -> Stream.of(joint);
        case Filter.Not(Filter inner) -> joint(inner);
        case Filter.And(List<Filter> parts) -> parts.stream().flatMap(Answer::joint);
        case Filter.Or(List<Filter> parts) -> parts.stream().flatMap(Answer::joint);
        case Filter.Sourced sourced -> joint(sourced.condition());
        case Filter.Leaf leaf -> Stream.of();
        case Filter.All all -> Stream.of();
        case Filter.None none -> Stream.of();
      };
    }

    List<Clause> filters() {
      return request.filters();
    }

    List<Account> matches() {
      return matches;
    }

    Signals signals() {
      return signals;
    }

    Map<String, Facet> facets() {
      var facets = new LinkedHashMap<String, Facet>();
      for (var facet : request.facets()) {
        var counts = new Counts(exceptField(facet.field()));
        facets.put(facet.field(), counts.of(facet, request.filters()));
      }
      return facets;
    }

    private List<Account> exceptField(String field) {
      return where(i -> !isOf(request.filters().get(i), field));
    }

    private static boolean isOf(Clause clause, String field) {
      return clause.field().equals(java.util.Optional.of(field));
    }

    Map<String, Long> unknown() {
      var unknown = new LinkedHashMap<String, Long>();
      for (var clause : request.filters()) {
        clause.field().ifPresent(field -> unknown.put(field, unknown(field)));
      }
      return unknown;
    }

    private long unknown(String field) {
      var leaves = new LinkedHashSet<Filter.Leaf>();
      request.filters().stream()
          .filter(clause -> isOf(clause, field))
          .forEach(clause -> collect(clause.filter(), field, leaves));
      return exceptField(field).stream()
          .filter(a -> leaves.stream().anyMatch(leaf -> Conditions.holds(a, leaf).isEmpty()))
          .count();
    }

    private static void collect(Filter filter, String field, Set<Filter.Leaf> leaves) {
      switch (filter) {
        case Filter.Leaf leaf when leaf.field().equals(field) -> leaves.add(leaf);
        case Filter.Leaf leaf -> {}
        case Filter.Not(Filter inner) -> collect(inner, field, leaves);
        case Filter.And(List<Filter> parts) -> parts.forEach(f -> collect(f, field, leaves));
        case Filter.Or(List<Filter> parts) -> parts.forEach(f -> collect(f, field, leaves));
        case Filter.All all -> {}
        case Filter.None none -> {}
      }
    }

    /** By position of a clause, how many more would match without it; where any would. */
    Map<Integer, Long> gains() {
      var gains = new LinkedHashMap<Integer, Long>();
      for (var i = 0; i < request.filters().size(); i++) {
        var left = i;
        var more = where(clause -> clause != left).size() - matches.size();
        if (more > 0) {
          gains.put(i, (long) more);
        }
      }
      return gains;
    }

    /** Accounts that fit the text and fail one clause alone, with its position. */
    Map<Account, Integer> nearMisses() {
      var misses = new LinkedHashMap<Account, Integer>();
      for (var account : where(clause -> false)) {
        var failures = failures(account);
        if (failures.size() == 1) {
          misses.put(account, failures.getFirst());
        }
      }
      return misses;
    }

    double score(Account account) {
      return signals.score(account);
    }

    /** The matches in the order of a sort by a field. */
    List<String> order(Sort.ByField sort) {
      var known = Comparator.comparingDouble((Account a) -> a.number(sort.field()).orElseThrow());
      var byValue = sort.descending() ? known.reversed() : known;
      var present = matches.stream().filter(a -> a.number(sort.field()).isPresent());
      var absent = matches.stream().filter(a -> a.number(sort.field()).isEmpty());
      var byId = Comparator.comparing(Account::id, Oracle::compareCodePoints);
      return Stream.concat(present.sorted(byValue.thenComparing(byId)), absent.sorted(byId))
          .map(Account::id)
          .toList();
    }
  }
}
