package org.creatorsearch.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.ingest.CreatorJson;
import org.creatorsearch.result.Card;
import org.creatorsearch.result.Hit;
import org.creatorsearch.schema.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {
  @Test
  void row_ofAHit_hasACellForEveryColumn() throws IOException {
    var creator =
        Creator.builder("yt:1", "youtube", "bake")
            .displayName("Backen, \"ohne\" Ei")
            .country("DE")
            .languages(List.of("de", "en"))
            .followers(48_200)
            .verified(true)
            .themes(List.of("212"))
            .brands(List.of("Oatly", "Alpro"))
            .build();
    var hit =
        new Hit(
            "yt:1",
            0.5,
            card(creator),
            Map.of("engagementRate", 0.0412),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty());

    assertThat(sheet(hit).lines().toList().get(1))
        .isEqualTo(
            "yt:1,youtube,bake,\"Backen, \"\"ohne\"\" Ei\",DE,de en,48200,micro,"
                + "0.0412,,,,,,true,%s,Oatly; Alpro,,0.5,,,,,,views"
                    .formatted(Schema.standard().label("themes", "212")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1", "+1", "-1", "@cmd", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠a", "\u22121"
      })
  void text_likeAFormula_getsAnApostrophe(String text) {
    assertThat(CsvSheet.text(text)).isEqualTo("'" + text);
    assertThat(CsvSheet.text("a" + text)).isEqualTo("a" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1", "+1", "-1", "@a", "\tx", "\rx", "\u00a0=1", "a;=1", "＝1"})
  void row_textLikeAFormula_isQuotedToo(String name) throws IOException {
    var creator = Creator.builder("yt:1", "youtube", "bake").brands(List.of(name)).build();
    var hit =
        new Hit(
            "yt:1",
            0.5,
            card(creator),
            Map.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty());

    assertThat(sheet(hit)).contains(",\"" + CsvSheet.text(name) + "\",");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a;|=1+1",
        "Oatly; |=HYPERLINK(\"x\")",
        "a\t|@cmd",
        "a\n|+1",
        "\u00a0|=1",
        "\u3000|=1",
        "\u200b|=1",
        "\ufeff|-1",
        " ; |\uff1d1",
      })
  void text_formulaWithin_getsAnApostropheWhereItBegins(String marked) {
    assertThat(CsvSheet.text(marked.replace("|", ""))).isEqualTo(marked.replace("|", "'"));
  }

  private static Card card(Creator creator) {
    return new Card(CreatorJson.write(creator), CreatorJson::parse);
  }

  private static String sheet(Hit hit) throws IOException {
    var out = new StringWriter();
    var sheet = new CsvSheet(out, Schema.standard());
    sheet.row(hit);
    sheet.flush();
    return out.toString();
  }
}
