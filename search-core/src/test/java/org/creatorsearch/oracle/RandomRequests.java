package org.creatorsearch.oracle;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.creatorsearch.query.FacetRequest;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.RankingProfile;
import org.creatorsearch.query.Rankings;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.SearchRequestBuilder;
import org.creatorsearch.query.Signal;
import org.creatorsearch.query.Sort;
import org.creatorsearch.query.Target;
import org.creatorsearch.schema.Ability;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.Field;
import org.creatorsearch.schema.Schema;

/** Requests that ask for anything that can be asked for: each seed has its own. */
final class RandomRequests {
  private static final List<String> FACETS = able(Ability.FACET);
  private static final List<String> SORTS = able(Ability.SORT);
  private static final List<String> RANKINGS =
      Rankings.standard().all().stream().map(RankingProfile::name).toList();

  private final Vocabulary vocabulary;

  RandomRequests(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  private static List<String> able(Ability ability) {
    return Schema.standard().fields().stream()
        .filter(f -> f.can(ability))
        .map(Field::name)
        .toList();
  }

  SearchRequest next(long seed) {
    var random = new Random(seed * 0x9E3779B97F4A7C15L);
    var filters = new RandomFilters(vocabulary, random);
    var request = SearchRequest.builder().explain(random.nextBoolean());
    for (var i = random.nextInt(5); i > 0; i--) {
      request.where(filters.clause());
    }
    if (random.nextInt(5) < 2) {
      request.text(new RandomTexts(vocabulary, random).next());
      if (random.nextInt(4) == 0) {
        request.mustMatch(random.nextInt(101) / 100.0);
      }
    }
    if (random.nextInt(6) == 0) {
      request.preferText(new RandomTexts(vocabulary, random).next());
    }
    if (random.nextInt(3) == 0) {
      request.target(filters.target());
    }
    if (random.nextInt(3) == 0) {
      for (var i = random.nextInt(1, 4); i > 0; i--) {
        request.wish(filters.clause());
      }
    }
    if (random.nextInt(3) == 0) {
      request.nearMisses(random.nextInt(1, SearchRequest.MOST_NEAR_MISSES + 1));
    }
    ranking(request, random);
    facets(request, random);
    return aimed(request.size(size(random)), filters, random).build();
  }

  /** What is told of the people to reach needs some. */
  private static SearchRequestBuilder aimed(
      SearchRequestBuilder request, RandomFilters filters, Random random) {
    var asked = request.build();
    var clauses = Stream.concat(asked.filters().stream(), asked.prefer().stream());
    var leaves = clauses.flatMap(clause -> Filter.leaves(clause.filter()));
    var targeted =
        Stream.of(
                leaves.map(Filter.Leaf::field),
                asked.facets().stream().map(FacetRequest::field),
                Stream.of(asked.sort() instanceof Sort.ByField sort ? sort.field() : "id"))
            .flatMap(fields -> fields)
            .anyMatch(field -> Schema.standard().field(field).can(Ability.TARGETED));
    return targeted && asked.target().isEmpty()
        ? request.target(
            random.nextBoolean() ? filters.target() : Target.of(AudienceDimension.COUNTRY, "DE"))
        : request;
  }

  private static int size(Random random) {
    return switch (random.nextInt(20)) {
      case 0 -> 0;
      case 1 -> SearchRequest.MAX_SIZE;
      case 2 -> 1;
      default -> random.nextInt(1, 15);
    };
  }

  private static void ranking(SearchRequestBuilder request, Random random) {
    request.ranking(Vocabulary.pick(RANKINGS, random));
    for (var i = random.nextInt(6) - 3; i > 0; i--) {
      var signal = Vocabulary.pick(List.of(Signal.values()), random);
      request.weight(signal, random.nextInt(3) == 0 ? 0 : random.nextDouble() * 2);
    }
    if (random.nextInt(3) == 0) {
      request.sort(new Sort.ByField(Vocabulary.pick(SORTS, random), random.nextBoolean()));
    }
  }

  private void facets(SearchRequestBuilder request, Random random) {
    var fields = Arrays.asList(FACETS.toArray(String[]::new));
    Collections.shuffle(fields, random);
    var most = random.nextInt(30) == 0 ? fields.size() : random.nextInt(5);
    for (var field : fields.subList(0, Math.min(most, 50))) {
      var size = random.nextInt(3) == 0 ? 1 + random.nextInt(10) : 1000;
      request.facet(new FacetRequest(field, size, prefix(field, random)));
    }
  }

  private String prefix(String field, Random random) {
    if (random.nextInt(5) > 0 || Schema.standard().field(field).type().numeric()) {
      return "";
    }
    var value = Schema.standard().label(field, vocabulary.value(field, random));
    var beginning = value.substring(0, 1 + random.nextInt(Math.min(3, value.length())));
    return random.nextBoolean() ? beginning : beginning.toUpperCase(Locale.ROOT);
  }
}
