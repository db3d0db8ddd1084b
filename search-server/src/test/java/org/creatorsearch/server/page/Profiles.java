package org.creatorsearch.server.page;

import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two profiles made by hand: one of whom everything is known, and one who means harm. */
final class Profiles {
  /** Of this creator everything that a profile can hold is known. */
  static final String RICH = "yt:rich";

  /** What this creator wrote is made to be taken for something else than text. */
  static final String HOSTILE = "yt:hostile";

  /** A word that only the hostile creator's bio has. */
  static final String HOSTILE_WORD = "zwiebelkuchen";

  private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
  private static final int POSTS = 14;
  private static final int WEEKS = 26;

  /** The newest week before which followers jumped, and nothing else did. */
  private static final int WEEKS_SINCE_JUMP = 4;

  private Profiles() {}

  /** Each as a line of JSON. */
  static Stream<String> lines() {
    return Stream.of(rich(), hostile());
  }

  private static String rich() {
    return """
    {"id":"%s","platform":"youtube","handle":"bakenohnei","displayName":"Backen ohne Ei",
     "bio":"Vegan baking from Berlin","url":"https://example.org/bakenohnei","country":"DE","city":"Berlin",
     "languages":["de","en"],"gender":"female","ageRange":"25-34","accountType":"creator","verified":true,
     "contact":{"email":true,"agency":"Paper Plane"},"openToWork":true,
     "themes":["212","216"],"hashtags":["ohneei"],"brands":["Alpro","Oatly"],
     "followers":%d,"following":310,"postCount":412,"history":[%s],"posts":[%s],
     "audience":{"source":"followers","sample":1800,
       "country":{"DE":0.51,"AT":0.12,"CH":0.08,"US":0.05,"GB":0.04,"NL":0.03,"FR":0.02,"IT":0.02,"ES":0.01},
       "gender":{"female":0.7,"male":0.28,"other":0.02},"age":{"18-24":0.4,"25-34":0.6},
       "language":{"de":0.78},"interest":{"210":0.4},
       "joint":[{"gender":"female","age":"18-24","share":0.3},{"gender":"female","age":"25-34","share":0.4},
                {"gender":"male","age":"18-24","share":0.1},{"gender":"male","age":"25-34","share":0.18}],
       "quality":{"apparent":0.12,"sample":1800,"sensitivity":0.774,"specificity":0.963}},
     "price":{"currency":"EUR","post":650},
     "provenance":{"audience":{"by":"platform","at":"2026-05-01"},"country":{"by":"declared"},
                   "price":{"by":"vendor","at":"2026-10-01"}},
     "updatedAt":"2026-11-19T06:00:00Z"}
    """
        .formatted(RICH, followers(0), list(WEEKS, Profiles::week), list(POSTS, Profiles::post));
  }

  private static String week(int ago) {
    return """
    {"on":"%s","followers":%d,"views":%d}"""
        .formatted(TODAY.minusWeeks(ago), followers(ago), 9_000_000 - 60_000 * ago);
  }

  private static int followers(int ago) {
    return 40_000 - 100 * ago + (ago <= WEEKS_SINCE_JUMP ? 8_200 : 0);
  }

  private static String post(int ago) {
    return """
    {"id":"v%d","at":"%sT18:00:00Z","format":"video","text":"%s","views":%d,"likes":%d,"comments":%d%s}"""
        .formatted(
            ago,
            TODAY.minusDays(1 + 5L * ago),
            ago == 3 ? "Biskuit with vodka and gin" : "Zimtschnecken ohne Ei, Teil " + ago,
            18_000 + 500 * ago,
            900 + 40 * ago,
            60 + ago,
            switch (ago) {
              case 1 -> ",\"sponsor\":\"Oatly\",\"paid\":true";
              case 5 -> ",\"sponsor\":\"Oatly\"";
              case 8 -> ",\"paid\":true";
              default -> "";
            });
  }

  private static String hostile() {
    return """
    {"id":"%s","platform":"youtube","handle":"hostile%s","displayName":"%s",
     "bio":"%s <img src=x onerror=alert(1)> %s","hashtags":["%s"],
     "brands":["<script>alert(2)</script>"],
     "posts":[{"id":"1","at":"2026-11-01T00:00:00Z","text":"%s","views":1,"sponsor":"<i>%s"},
              {"id":"2","at":"2026-11-02T00:00:00Z","text":"<script>alert(3)</script>","views":900000000000}],
     "audience":{"source":"<u>nobody</u>","country":{"DE":1}},
     "provenance":{"country":{"by":"<s>who</s>"}},"country":"DE"}
    """
        .formatted(
            HOSTILE,
            "w".repeat(100),
            "hostile <script>alert(0)</script>\\u202e" + "W".repeat(200) + "\\ud83e\\udd2f",
            HOSTILE_WORD,
            "\\u2067" + "m".repeat(4_000),
            "h".repeat(150),
            "\\ud83e\\udd2f".repeat(1_000) + "c".repeat(7_999) + "\\u202e",
            "s".repeat(150));
  }

  private static String list(int count, IntFunction<String> one) {
    return IntStream.range(0, count)
        .map(i -> count - 1 - i)
        .mapToObj(one)
        .collect(Collectors.joining(","));
  }
}
