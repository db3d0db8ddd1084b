package org.creatorsearch.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.CreatorBuilder;
import org.creatorsearch.creator.Post;
import org.creatorsearch.safety.SafetyMention.Source;
import org.creatorsearch.schema.SafetyTheme;
import org.creatorsearch.theme.ThemeTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyReportTest {
  private static final Instant DAY = Instant.parse("2026-11-02T18:00:00Z");

  private static CreatorBuilder creator() {
    return Creator.builder("a", "youtube", "a");
  }

  private static SafetyReport report(CreatorBuilder creator) {
    return SafetyReport.of(creator.build(), ThemeTable.standard());
  }

  /** A creator whose newest post has the last of the texts. */
  private static SafetyReport posted(String... texts) {
    return report(
        creator()
            .posts(
                IntStream.range(0, texts.length)
                    .mapToObj(
                        i -> Post.builder(DAY.plusSeconds(i)).id("v" + i).text(texts[i]).build())
                    .toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A cold BEER after work | alcohol",
        "#craftbeer is back | alcohol",
        "Heute gibt es Glühwein und Weißwein | alcohol",
        "Dégustation de vin dans le Jura | alcohol",
        "Una cerveza con amigos | alcohol",
        "I quit cigarettes | tobacco",
        "Meine erste E-Zigarette | tobacco",
        "Le tabac coûte cher | tobacco",
        "Dejé el cigarrillo | tobacco",
        "Cannabis laws explained | drugs",
        "Doku über Drogenhandel | drugs",
        "Trafic de drogue à Marseille | drugs",
        "narcotráfico en México | drugs",
        "Las Vegas casino tour | gambling",
        "Sportwetten: so viel verlieren alle | gambling",
        "Les paris sportifs | gambling",
        "casas de apuestas | gambling",
        "what the fuck | profanity",
        "So eine Scheiße! | profanity",
        "My hunting rifle | weapons",
        "Arme à feu trouvée | weapons",
        "True crime: a murder in 1987 | crime",
        "Der Mord im Wald | crime",
        "Die Geschichte der Bürgerkriege: Bürgerkrieg | conflict",
        "la guerra civil | conflict",
        "The abortion debate | social-issues",
        "Gegen Rassismus | hate",
        "My OnlyFans story | adult",
        "Raubkopien sind kein Spaß | piracy",
        "This is a pyramid scheme | harmful",
        "attentats de 2015 | terrorism"
      })
  void themes_wholeWordsOfFourLanguages_areMentions(String text, String theme) {
    assertThat(posted(text).themes()).extracting(SafetyTheme::wireName).containsExactly(theme);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ginger tea with ginger beer and root beer floats",
        "beering beers2 winery2 swine twine Weinheim Bierhoff",
        "Our alcohol-free cocktails, alcohol free beer and a mocktail",
        "Alkoholfrei feiern, ganz ohne Alkohol, alkoholfreies Bier",
        "Bière sans alcool et vinaigre de vin",
        "Cerveza sin alcohol, mi madre vino a casa",
        "Vin Diesel drove a car with a VIN sticker, Gin and Haibara",
        "Ich weine viel, ich krieg das hin, es war schön, wein nicht",
        "Ron Weasley isst rum und num, Lager und Korn",
        "Fromage râpé, rape con patatas, grapes, rapeseed",
        "Smoking hot in a smoking jacket, cigarette pants and a cocktail dress",
        "Pull the weeds, cook pot roast, crack an egg, heroine of the story",
        "L'héroïne du film, la heroína de la novela",
        "Star Wars and God of War, guerre des étoiles, Warzone",
        "Riding shotgun, pistol squats, glue gun, massage gun, pistola de silicona",
        "Food porn, class, assess, Scunthorpe, cocktail tomaten, Essex",
        "Casino Royale is my favourite, poker face",
        "Haar drogen met de föhn, torrent de montagne, valise à roulette",
        "Murder mystery party with the Sex Pistols on vinyl",
        "Toner with cetyl alcohol, rubbing alcohol and alcohol markers",
        "🍺"
      })
  void themes_harmlessLookAlikes_areNone(String text) {
    var report = posted(text);

    assertThat(report.mentions()).isEmpty();
    assertThat(report.themes()).containsExactly(SafetyTheme.NONE);
  }

  @Test
  void mentions_tellPostDayAndWords_theNewestFirst() {
    var report = posted("Beer, wine and Beer", "Nothing here", "A beer in a casino");

    assertThat(report.posts()).isEqualTo(3);
    assertThat(report.mentions())
        .containsExactly(
            post("v2", 2, SafetyTheme.ALCOHOL, "beer"),
            post("v2", 2, SafetyTheme.GAMBLING, "casino"),
            post("v0", 0, SafetyTheme.ALCOHOL, "beer", "wine"));
  }

  private static SafetyMention post(String id, int second, SafetyTheme theme, String... words) {
    return new SafetyMention(
        theme, Source.POST, Optional.of(id), Optional.of(DAY.plusSeconds(second)), List.of(words));
  }

  @Test
  void mentions_ofHashtagsAndThemes_sayWhere() {
    var report = report(creator().hashtags(List.of("craftbeer", "vegan")).themes(List.of("181")));

    assertThat(report.mentions())
        .containsExactly(
            new SafetyMention(
                SafetyTheme.ALCOHOL,
                Source.HASHTAGS,
                Optional.empty(),
                Optional.empty(),
                List.of("#craftbeer")),
            new SafetyMention(
                SafetyTheme.GAMBLING,
                Source.THEMES,
                Optional.empty(),
                Optional.empty(),
                List.of("Casinos & Gambling")));
  }

  @Test
  void themes_withoutTexts_areUnknown_notNone() {
    assertThat(report(creator()).themes()).isEmpty();
    assertThat(report(creator().hashtags(List.of("vegan"))).themes()).isEmpty();
    assertThat(report(creator().posts(List.of(Post.builder(DAY).build()))).themes()).isEmpty();
    assertThat(posted("Hello").themes()).containsExactly(SafetyTheme.NONE);
  }

  @Test
  void themes_ofDrugsTobaccoAndAlcoholTogether_areAllThree() {
    assertThat(report(creator().themes(List.of("pg0WhF"))).themes())
        .containsExactly(SafetyTheme.ALCOHOL, SafetyTheme.TOBACCO, SafetyTheme.DRUGS);
  }

  @Test
  void words_withSignsBesideThem_areTheSame() {
    assertThat(posted("bie\u0300re").themes()).containsExactly(SafetyTheme.ALCOHOL);
    assertThat(posted("beer\uD83C\uDF7A").themes()).containsExactly(SafetyTheme.ALCOHOL);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void themes_ofTheTaxonomy_areKnownToIt(SafetyTheme theme) {
    var words = SafetyWords.standard();
    var ids =
        ThemeTable.standard().all().stream()
            .filter(t -> words.ofTheme(t.id()).contains(theme))
            .toList();

    assertThat(ids).isNotEmpty();
  }

  @Test
  void labels_accuseNobody() {
    assertThat(Arrays.stream(SafetyTheme.values()).map(SafetyTheme::label))
        .allMatch(label -> label.matches("(mentions|has) .*|nothing found"));
  }
}
