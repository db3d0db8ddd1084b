package org.creatorsearch.server.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.schema.Schema;
import org.creatorsearch.server.wire.LinkArrangement;
import org.creatorsearch.server.wire.RequestLink;
import org.creatorsearch.server.wire.ResponseJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Searches an index. */
@Command(name = "search", mixinStandardHelpOptions = true, description = "Search an index.")
final class SearchCommand implements Callable<Integer> {
  @Mixin private DataDirectory data = new DataDirectory();

  @Parameters(
      arity = "0..*",
      paramLabel = "TEXT",
      description = "Words to look for; none to browse.")
  private List<String> text = List.of();

  @Option(
      names = "--filter",
      paramLabel = "FIELD=VALUE",
      description = {
        "A condition as in links, repeatable:",
        "country=DE,AT  country=!US  followers=50000..200000",
        "engagementRate=0.03..  audience.country=DE:0.2"
      })
  private List<String> filters = List.of();

  @Option(
      names = "--prefer",
      paramLabel = "FIELD=VALUE",
      description = "What is only wished for, as a condition is given, repeatable: it ranks.")
  private List<String> wishes = List.of();

  @Option(
      names = "--facet",
      split = ",",
      paramLabel = "FIELD",
      description = "A field to count, repeatable.")
  private List<String> facets = List.of();

  @Option(names = "--brief", paramLabel = "TEXT", description = "A brief in plain words.")
  private Optional<String> brief = Optional.empty();

  @Option(names = "--ranking", paramLabel = "NAME", description = "The ranking to use.")
  private Optional<String> ranking = Optional.empty();

  @Option(names = "--sort", paramLabel = "FIELD:ORDER", description = "Such as followers:desc.")
  private Optional<String> sort = Optional.empty();

  @Option(
      names = "--size",
      paramLabel = "N",
      description = "Hits to show, up to " + SearchRequest.MAX_SIZE + ".")
  private int size = SearchRequest.DEFAULT_SIZE;

  @Option(
      names = "--diversity",
      paramLabel = "ASPECTS:STRENGTH",
      description = "Variety on the page, as in links: tier,country:0.3.")
  private Optional<String> diversity = Optional.empty();

  @Option(
      names = "--quota",
      paramLabel = "ASPECT:VALUE:LEAST..MOST",
      description = {
        "How many hits have a value, as in links, repeatable:",
        "country:DE:0.3..  tier:mega:..2  person:..1"
      })
  private List<String> quotas = List.of();

  @Option(
      names = "--explore",
      paramLabel = "SLOTS:SEED",
      description = "Places for new creators, as in links: 2:7.")
  private Optional<String> explore = Optional.empty();

  @Option(names = "--json", description = "Print the answer as JSON.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (var engine = data.openToRead()) {
      var request = request(engine.schema());
      var response = engine.search(request);
      var out = spec.commandLine().getOut();
      if (json) {
        out.println(new String(ResponseJson.of(response).bytes(), UTF_8));
      } else {
        new ResultTable(engine.schema(), out).print(response);
      }
      out.flush();
    }
    return 0;
  }

  private Clause clause(String option, String text, RequestLink links) {
    var equals = text.indexOf('=');
    if (equals < 1) {
      throw new ParameterException(
          spec.commandLine(), option + " takes FIELD=VALUE, got \"" + text + "\"");
    }
    return links.filter(text.substring(0, equals), text.substring(equals + 1));
  }

  private SearchRequest request(Schema schema) {
    var links = new RequestLink(schema);
    var request = SearchRequest.builder().text(String.join(" ", text)).size(size).explain(json);
    filters.forEach(filter -> request.where(clause("--filter", filter, links)));
    wishes.forEach(wish -> request.wish(clause("--prefer", wish, links)));
    request.facets(facets.toArray(String[]::new));
    brief.ifPresent(request::brief);
    ranking.ifPresent(request::ranking);
    sort.map(RequestLink::sort).ifPresent(request::sort);
    request.arrangement(LinkArrangement.of(diversity, quotas, explore));
    return request.build();
  }
}
