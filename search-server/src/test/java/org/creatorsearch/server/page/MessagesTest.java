package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorsearch.fact.FactKind;
import org.creatorsearch.query.Rankings;
import org.creatorsearch.query.Signal;
import org.creatorsearch.schema.EngagementDefinition;
import org.creatorsearch.schema.Schema;
import org.creatorsearch.theme.ThemeTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page says, in each language, and where its modules say it. */
class MessagesTest {
  private static final Path FOLDER = Path.of("src/main/resources/web/text/messages");
  private static final String ENGLISH = "en";
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  private static final Set<String> COUNTED = Set.of("days", "posts", "times");
  private static final Set<String> UNSAID = Set.of("wishes", "field", "currency");

  /** What stands where a message is asked for, up to what it is given. */
  private static final Pattern ASKED =
      Pattern.compile("\\b(?:t|parts)\\(\\s*((?:[^'`(),]*(?:'[^']*'|`[^`]*`))+)");

  private static final Pattern QUOTED = Pattern.compile("(?<![=\\w] )'([\\w.-]+)'");
  private static final Pattern COMPARED = Pattern.compile("===? '[^']*'");
  private static final Pattern MADE = Pattern.compile("`([a-zA-Z.]+\\.\\$\\{[^`]*)`");
  private static final Pattern FILLED = Pattern.compile("\\$\\{[^}]*(?:\\([^}]*\\)[^}]*)?}");

  @ParameterizedTest
  @ValueSource(strings = "de")
  void messages_ofALanguage_areThoseOfEnglish(String language) throws IOException {
    assertThat(messages(language).keySet()).isEqualTo(messages(ENGLISH).keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = "de")
  void themes_ofALanguage_areThoseThatThereAre(String language) throws IOException {
    var names = read(FOLDER.resolveSibling("themes").resolve(language + ".json"));
    var keys = ThemeTable.standard().all().stream().map(theme -> "value.themes." + theme.id());
    assertThat(names.keySet()).isEqualTo(keys.collect(Collectors.toSet()));
    assertThat(names.values()).allMatch(name -> !name.asText().isBlank());
  }

  /** English is what the service itself tells of them. */
  @ParameterizedTest
  @ValueSource(strings = "de")
  void about_ofALanguage_isEachFieldSignalAndRankingThatTheServiceTellsOf(String language)
      throws IOException {
    var words = read(FOLDER.resolveSibling("about").resolve(language + ".json"));
    var fields = Schema.standard().fields().stream().map(field -> "about." + field.name());
    var signals = Stream.of(Signal.values()).map(s -> "signal." + s.wireName() + ".about");
    var rankings = Rankings.standard().all().stream().map(r -> "ranking." + r.name() + ".about");
    var keys = Stream.of(fields, signals, rankings).flatMap(s -> s).collect(Collectors.toSet());
    assertThat(words.keySet()).isEqualTo(keys);
    assertThat(words.values()).allMatch(word -> !word.asText().isBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = "de")
  void placeholders_ofALanguage_areThoseOfEnglish(String language) throws IOException {
    assertThat(places(language)).isEqualTo(places(ENGLISH));
  }

  /** What is counted is {@code n} in messages, and a price brings its currency along. */
  @Test
  void facts_ofEveryKind_areSaidWithTheirValues() throws IOException {
    var said = places(ENGLISH);
    for (var kind : FactKind.values()) {
      var names = new TreeSet<String>();
      kind.names().forEach(name -> names.add(COUNTED.contains(name) ? "n" : name));
      names.removeAll(UNSAID);
      assertThat(said).as(kind.wireName()).containsEntry("fact." + kind.wireName(), names);
    }
    assertThat(said.keySet().stream().filter(key -> key.startsWith("fact.")))
        .hasSize(FactKind.values().length);
  }

  @Test
  void formulas_ofEveryDefinition_areSaid() throws IOException {
    var said = messages(ENGLISH);
    for (var definition : EngagementDefinition.values()) {
      assertThat(said)
          .hasEntrySatisfying(
              "formula." + definition.wireName(),
              formula -> assertThat(formula.asText()).isEqualTo(definition.formula()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void messages_ofCounts_haveTheFormsThatTheLanguageNeeds(String language) throws IOException {
    assertThat(messages(language).values())
        .filteredOn(JsonNode::isObject)
        .isNotEmpty()
        .allSatisfy(
            forms ->
                assertThat(forms.properties()).map(Map.Entry::getKey).contains("one", "other"));
  }

  @Test
  void messages_thatModulesAskFor_exist() throws IOException {
    var known = messages(ENGLISH).keySet();
    assertThat(keysAskedFor()).isNotEmpty().isSubsetOf(known);
    assertThat(patternsAskedFor())
        .isNotEmpty()
        .allSatisfy(
            pattern ->
                assertThat(known).as(pattern.pattern()).anyMatch(pattern.asMatchPredicate()));
  }

  @Test
  void messages_ofEnglish_areAllInUse() throws IOException {
    var quoted = new TreeSet<String>();
    var made = new TreeSet<String>();
    for (var module : PageModule.all()) {
      quoted.addAll(module.find(QUOTED));
      made.addAll(module.find(MADE));
    }
    var patterns = made.stream().map(MessagesTest::pattern).toList();
    assertThat(messages(ENGLISH).keySet())
        .allMatch(
            key ->
                quoted.contains(key) || patterns.stream().anyMatch(p -> p.matcher(key).matches()));
  }

  private static List<String> askedFor() throws IOException {
    return PageModule.all().stream()
        .flatMap(module -> module.find(ASKED).stream())
        .map(asked -> COMPARED.matcher(asked).replaceAll(""))
        .toList();
  }

  private static List<String> keysAskedFor() throws IOException {
    return find(QUOTED, askedFor());
  }

  private static List<Pattern> patternsAskedFor() throws IOException {
    return find(MADE, askedFor()).stream().map(MessagesTest::pattern).toList();
  }

  private static List<String> find(Pattern pattern, List<String> texts) {
    return texts.stream()
        .flatMap(text -> pattern.matcher(text).results().map(found -> found.group(1)))
        .distinct()
        .toList();
  }

  /** The keys that a template can make. */
  private static Pattern pattern(String template) {
    return Pattern.compile(
        Stream.of(FILLED.split(template, -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".+")));
  }

  private static Map<String, Set<String>> places(String language) throws IOException {
    var places = new TreeMap<String, Set<String>>();
    messages(language)
        .forEach(
            (key, message) ->
                places.put(
                    key,
                    PLACE
                        .matcher(message.toString())
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toCollection(TreeSet::new))));
    return places;
  }

  private static Map<String, JsonNode> messages(String language) throws IOException {
    return read(FOLDER.resolve(language + ".json"));
  }

  private static Map<String, JsonNode> read(Path path) throws IOException {
    var file = new ObjectMapper().readTree(path.toFile());
    var messages = new TreeMap<String, JsonNode>();
    file.properties().forEach(message -> messages.put(message.getKey(), message.getValue()));
    return messages;
  }
}
