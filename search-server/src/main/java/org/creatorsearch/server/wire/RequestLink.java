package org.creatorsearch.server.wire;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.error.Suggestions;
import org.creatorsearch.error.WireName;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.FacetRequest;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.SearchRequestBuilder;
import org.creatorsearch.query.Signal;
import org.creatorsearch.query.Sort;
import org.creatorsearch.query.Target;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.Field;
import org.creatorsearch.schema.Schema;
import org.creatorsearch.server.wire.LinkQuery.Pair;

/**
 * A search as the query of a link. Every request can be written, and reads back as the same value.
 */
public final class RequestLink {
  private static final List<String> OWN =
      List.of(
          "q",
          "brief",
          "mustMatch",
          "preferText",
          "filter",
          "ranking",
          "sort",
          "facets",
          "size",
          "after",
          "explain",
          "highlight",
          "nearMisses",
          "diversity",
          "quota",
          "explore",
          "timeoutMillis");

  private static final Set<String> OF_PAGES =
      Set.of(
          "size",
          "after",
          "facets",
          "explain",
          "highlight",
          "nearMisses",
          "diversity",
          "quota",
          "explore");

  private final LinkedHashMap<String, Field> fields = new LinkedHashMap<>();

  /** Links over the fields of {@code schema}. */
  public RequestLink(Schema schema) {
    schema.fields().forEach(f -> fields.put(f.name(), f));
  }

  /**
   * The search that a link's query, as it stands after the question mark, asks for.
   *
   * @throws SearchException with the parameter's name as place
   */
  public SearchRequest read(String rawQuery) {
    return read(LinkQuery.parse(rawQuery));
  }

  /**
   * The search of which a link asks for all matches, one row each, so that nothing in it may be
   * about a page.
   *
   * @throws SearchException as {@link #read}; {@code unsupported} for what only pages have
   */
  public SearchRequest readSheet(String rawQuery) {
    var pairs = LinkQuery.parse(rawQuery);
    for (var pair : pairs) {
      if (OF_PAGES.contains(pair.name())) {
        throw new SearchException(
                ErrorCode.UNSUPPORTED,
                "a sheet has all matches and nothing beside them: it takes no " + pair.name())
            .at(pair.name());
      }
    }
    return read(pairs);
  }

  /** One condition: {@code country} and {@code DE,AT}. */
  public Clause filter(String field, String value) {
    var known = fields.get(field);
    if (known == null) {
      throw new SearchException(ErrorCode.UNKNOWN_FIELD, "there is no field \"" + field + "\"")
          .at(field)
          .suggesting(Suggestions.nearest(field, fields.keySet()));
    }
    return LinkFilters.clause(known, value);
  }

  /** A condition as a parameter: {@code country=DE,AT}, not encoded. */
  public static String text(Clause clause) {
    var pair = LinkFilters.pair(clause);
    return pair.name() + "=" + pair.value();
  }

  /** {@code error}, which is about {@code request}, with the parameter of its link as place. */
  public static SearchException placed(SearchException error, SearchRequest request) {
    return error.field().map(place -> error.at(LinkPlaces.parameter(place, request))).orElse(error);
  }

  /** An order: {@code relevance}, or {@code followers:desc}. */
  public static Sort sort(String text) {
    return SortForm.parse(text, "sort");
  }

  private static Signal signal(String parameter) {
    try {
      return Signal.named(parameter.substring("weight.".length()));
    } catch (SearchException e) {
      throw e.at(parameter);
    }
  }

  private SearchRequest read(List<Pair> pairs) {
    var request = SearchRequest.builder();
    var once = new TreeSet<String>();
    var target = new EnumMap<AudienceDimension, List<String>>(AudienceDimension.class);
    var sourcing = LinkSourcing.read(pairs, fields.keySet());
    var filtered = new TreeSet<String>();
    for (var pair : pairs) {
      var name = pair.name();
      var field = fields.get(name);
      if (field != null) {
        request.where(sourcing.on(name, LinkFilters.clause(field, pair.value())));
        filtered.add(name);
      } else if (name.equals(LinkFilters.JSON)) {
        request.where(LinkFilters.json(pair.value()));
      } else if (LinkWishes.has(name)) {
        request.wish(LinkWishes.read(pair, fields));
      } else if (!once.add(name)) {
        throw new SearchException(ErrorCode.INVALID_VALUE, name + " is given twice").at(name);
      } else if (name.startsWith("target.")) {
        target.put(side(name), LinkList.values(pair.value()));
      } else if (name.startsWith("weight.")) {
        request.weight(signal(name), LinkFilters.number(name, pair.value()));
      } else if (!LinkSourcing.has(name) && !LinkArrangement.has(name)) {
        own(request, name, pair.value());
      }
    }
    sourcing.requireConditions(filtered);
    request.arrangement(LinkArrangement.read(pairs));
    return request.target(Optional.of(target).filter(t -> !t.isEmpty()).map(Target::new)).build();
  }

  private void own(SearchRequestBuilder request, String name, String value) {
    switch (name) {
      case "q" -> request.text(value);
      case "brief" -> request.brief(value);
      case "mustMatch" -> request.mustMatch(LinkFilters.number(name, value));
      case "preferText" -> request.preferText(value);
      case "ranking" -> request.ranking(value);
      case "sort" -> request.sort(SortForm.parse(value, name));
      case "facets" -> LinkList.split(value, ',').forEach(f -> request.facet(facet(f)));
      case "size" -> request.size(LinkFilters.integer(name, value));
      case "after" -> request.after(value);
      case "explain" -> request.explain(LinkFilters.bool(name, value));
      case "highlight" -> request.highlight(LinkFilters.bool(name, value));
      case "nearMisses" -> request.nearMisses(LinkFilters.integer(name, value));
      case "timeoutMillis" ->
          request.timeout(RequestJson.timeout(LinkFilters.integer(name, value)));
      default -> throw unknown(name);
    }
  }

  private SearchException unknown(String name) {
    var known = new TreeSet<>(fields.keySet());
    known.addAll(OWN);
    known.addAll(LinkSourcing.names(fields.keySet()));
    known.addAll(LinkWishes.names(fields.keySet()));
    WireName.names(AudienceDimension.class).forEach(d -> known.add("target." + d));
    return new SearchException(ErrorCode.UNKNOWN_KEY, "there is no parameter \"" + name + "\"")
        .at(name)
        .suggesting(Suggestions.nearest(name, known));
  }

  private AudienceDimension side(String name) {
    return WireName.find(AudienceDimension.class, name.substring("target.".length()))
        .orElseThrow(() -> unknown(name));
  }

  /** A field, with the number of values and their prefix where they are not as usual. */
  private static FacetRequest facet(String text) {
    var parts = LinkList.split(text, ':').stream().map(LinkList::plain).toList();
    if (parts.size() > 3) {
      throw new SearchException(
              ErrorCode.INVALID_VALUE, "facets takes field:size:prefix, got \"" + text + "\"")
          .at("facets");
    }
    return new FacetRequest(
        parts.getFirst(),
        parts.size() > 1 ? LinkFilters.integer("facets", parts.get(1)) : FacetRequest.DEFAULT_SIZE,
        parts.size() > 2 ? parts.get(2) : "");
  }

  /** The query of the link to {@code request}, without a question mark. */
  public String write(SearchRequest request) {
    var pairs = new ArrayList<Pair>();
    text(pairs, "q", request.text());
    text(pairs, "brief", request.brief());
    pairs.addAll(LinkSourcing.pairs(request.filters()));
    pairs.addAll(LinkWishes.pairs(request.prefer()));
    request
        .target()
        .ifPresent(
            t ->
                t.dimensions()
                    .forEach(
                        (d, v) -> pairs.add(new Pair("target." + d.wireName(), LinkList.join(v)))));
    text(
        pairs,
        "mustMatch",
        request.mustMatch() == SearchRequest.DEFAULT_MUST_MATCH
            ? ""
            : LinkFilters.plain(request.mustMatch()));
    text(pairs, "preferText", request.preferText());
    text(
        pairs,
        "ranking",
        request.ranking().equals(SearchRequest.DEFAULT_RANKING) ? "" : request.ranking());
    request
        .weights()
        .forEach(
            (signal, w) ->
                pairs.add(new Pair("weight." + signal.wireName(), LinkFilters.plain(w))));
    text(pairs, "sort", request.sort().equals(Sort.RELEVANCE) ? "" : SortForm.text(request.sort()));
    text(
        pairs,
        "facets",
        String.join(",", request.facets().stream().map(RequestLink::text).toList()));
    text(
        pairs,
        "size",
        request.size() == SearchRequest.DEFAULT_SIZE ? "" : String.valueOf(request.size()));
    text(pairs, "after", request.after().orElse(""));
    text(pairs, "explain", request.explain() ? "true" : "");
    text(pairs, "highlight", request.highlight() ? "" : "false");
    text(pairs, "nearMisses", request.nearMisses() == 0 ? "" : "" + request.nearMisses());
    pairs.addAll(LinkArrangement.pairs(request.arrangement()));
    text(
        pairs,
        "timeoutMillis",
        request.timeout().map(t -> String.valueOf(t.toMillis())).orElse(""));
    return LinkQuery.write(pairs);
  }

  private static String text(FacetRequest facet) {
    var field = LinkList.join(List.of(facet.field()));
    var size = facet.size() == FacetRequest.DEFAULT_SIZE ? "" : ":" + facet.size();
    return facet.prefix().isEmpty()
        ? field + size
        : field + ":" + facet.size() + ":" + LinkList.join(List.of(facet.prefix()));
  }

  private static void text(List<Pair> pairs, String name, String value) {
    if (!value.isEmpty()) {
      pairs.add(new Pair(name, value));
    }
  }
}
