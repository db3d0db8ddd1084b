package org.creatorsearch.server.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.creatorsearch.error.SearchException;
import org.creatorsearch.schema.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestErrorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"filters":[{"field":"followers","minn":5}]}                  | unknown_key    | filters[0].minn | min
          {"txt":"a"}                                                   | unknown_key    | txt | text
          {"filters":[{"any":[{"field":"country","anyOff":["DE"]}]}]}   | unknown_key    | filters[0].any[0].anyOff | anyOf
          {"filters":[{"field":"country","anyOf":["DE"],"minShare":1}]} | unknown_key    | filters[0].minShare |
          {"filters":[{"field":"followers"}]}                           | missing_key    | filters[0] |
          {"filters":[{"anyOf":["DE"]}]}                                | unknown_key    | filters[0].anyOf |
          {"filters":[{"field":"audience","country":["DE"]}]}           | missing_key    | filters[0].minShare |
          {"filters":[{"field":"followers","min":5,"max":1}]}           | invalid_range  | filters[0].followers |
          {"filters":[{"field":"followers","min":"5"}]}                 | invalid_type   | filters[0].min |
          {"filters":[{"field":"followers","min":1e999}]}               | invalid_type   | filters[0].min |
          {"filters":{"field":"followers"}}                             | invalid_type   | filters |
          {"filters":[{"field":"country","anyOf":[]}]}                  | invalid_value  | filters[0].country |
          {"filters":[{"field":"country","anyOf":["DE"],"min":1}]}      | invalid_value  | filters[0].min |
          {"filters":[{"field":"country","anyOf":["DE"],"missing":"kep"}]} | unknown_value | filters[0].missing | keep
          {"filters":[{"field":"engagementRate","min":0,"definition":"view"}]} | unknown_value | filters[0].definition | views
          {"filters":[{"field":"engagementRate","min":0,"window":31}]}  | invalid_value  | filters[0].window |
          {"filters":[{"field":"brands","anyOf":["A"],"withinDays":0}]} | invalid_range  | filters[0].brands |
          {"filters":[{"field":"brands","anyOf":["A"],"withinDays":99999999999}]} | invalid_range | filters[0].withinDays |
          {"filters":[{"field":"audience.age","anyOf":["18-24"],"minShare":2}]} | invalid_range | filters[0].audience.age |
          {"filters":[{"field":"audience","age":["18-24"],"minShare":0.1,"basis":"lowr"}]} | unknown_value | filters[0].basis | lower
          {"filters":[{"field":"followers","min":5,"maxAge":0}]}        | invalid_range  | filters[0].maxAge |
          {"filters":[{"field":"followers","min":5,"maxAge":36501}]}    | invalid_range  | filters[0].maxAge |
          {"filters":[{"field":"followers","min":5,"maxAge":1.5}]}      | invalid_type   | filters[0].maxAge |
          {"filters":[{"field":"followers","min":5,"maxage":9}]}        | unknown_key    | filters[0].maxage | maxAge
          {"filters":[{"field":"country","anyOf":["DE"],"by":[]}]}      | invalid_value  | filters[0].by |
          {"filters":[{"field":"country","anyOf":["DE"],"by":[" "]}]}   | invalid_value  | filters[0].by |
          {"filters":[{"field":"country","anyOf":["DE"],"by":"platform"}]} | invalid_type | filters[0].by |
          {"filters":[{"any":[],"maxAge":90}]}                          | unknown_key    | filters[0].maxAge |
          {"sort":"followers:down"}                                     | unknown_value  | sort |
          {"sort":5}                                                    | invalid_type   | sort |
          {"sort":{"field":"followers","order":"descc"}}                  | unknown_value  | sort.order | desc
          {"facets":["country","country"]}                              | invalid_value  | facets |
          {"facets":[{"field":"country","size":0}]}                     | invalid_range  | facets[0].size |
          {"target":{}}                                                 | invalid_value  | target |
          {"target":{"county":["DE"]}}                                  | unknown_key    | target.county | country
          {"size":201}                                                  | invalid_range  | size |
          {"size":1.5}                                                  | invalid_type   | size |
          {"prefer":{}}                                                 | invalid_type   | prefer |
          {"prefer":[{"field":"followers","min":"x"}]}                  | invalid_type   | prefer[0].min |
          {"nearMisses":21}                                             | invalid_range  | nearMisses |
          {"nearMisses":-1}                                             | invalid_range  | nearMisses |
          {"nearMisses":"5"}                                            | invalid_type   | nearMisses |
          {"nearMiss":5}                                                | unknown_key    | nearMiss | nearMisses
          {"diversity":{"by":["contry"]}}                               | unknown_value  | diversity.by[0] | country
          {"diversity":{"by":["gender"]}}                               | unknown_value  | diversity.by[0] |
          {"diversity":{"by":[]}}                                       | invalid_value  | diversity.by |
          {"diversity":{}}                                              | invalid_value  | diversity.by |
          {"diversity":{"by":["tier"],"strength":1.1}}                  | invalid_range  | diversity.strength |
          {"diversity":{"by":["tier"],"strenght":1}}                    | unknown_key    | diversity.strenght | strength
          {"diversity":"tier"}                                          | invalid_type   | diversity |
          {"diversity":{"by":["tier"]},"sort":"followers:desc"}         | unsupported    | diversity |
          {"quotas":[{"aspect":"tierr","value":"nano","least":1}]}      | unknown_value  | quotas[0].aspect | tier
          {"quotas":[{"value":"nano","least":1}]}                       | missing_key    | quotas[0].aspect |
          {"quotas":[{"aspect":"tier","value":"nano"}]}                 | missing_key    | quotas[0].least |
          {"quotas":[{"aspect":"tier","least":1}]}                      | missing_key    | quotas[0].value |
          {"quotas":[{"aspect":"tier","value":"nano","most":1}]}        | unknown_key    | quotas[0].most |
          {"quotas":[{"aspect":"tier","value":"nano","least":1.5}]}     | invalid_range  | quotas[0].least |
          {"quotas":[{"aspect":"tier","value":"nano","least":-1}]}      | invalid_range  | quotas[0].least |
          {"quotas":[{"aspect":"tier","value":"nano","atMost":0}]}      | invalid_range  | quotas[0].atMost |
          {"quotas":[{"aspect":"tier","value":"nano","least":21}]}      | invalid_range  | quotas[0].least |
          {"quotas":[{"aspect":"tier","value":"nano","least":5,"atMost":4}]} | invalid_range | quotas[0].least |
          {"quotas":[{"aspect":"tier","atMost":4},{"aspect":"tier","value":"nano","least":5}]} | invalid_range | quotas[1].least |
          {"quotas":[{"aspect":"tier","value":"nano","least":0.6},{"aspect":"tier","value":"mid","least":0.5}]} | invalid_range | quotas |
          {"quotas":[{"aspect":"tier","atMost":4},{"aspect":"tier","atMost":5}]} | invalid_value | quotas[1] |
          {"quotas":[{"aspect":"person","atMost":1}],"sort":"followers:desc"} | unsupported | quotas |
          {"explore":{"slots":0}}                                       | invalid_range  | explore.slots |
          {"explore":{}}                                                | invalid_range  | explore.slots |
          {"explore":{"slots":11}}                                      | invalid_range  | explore.slots |
          {"explore":{"slots":2},"size":3}                              | invalid_range  | explore.slots |
          {"explore":{"slots":2,"seeds":1}}                             | unknown_key    | explore.seeds | seed
          {"explore":{"slots":2,"seed":1.5}}                            | invalid_type   | explore.seed |
          {"explore":{"slots":2},"sort":"followers:desc"}               | unsupported    | explore |
          {"timeoutMillis":0}                                           | invalid_range  | timeoutMillis |
          {"weights":{"text":-1}}                                       | invalid_range  | weights.text |
          {"text":                                                      | malformed_json | |
          {"text":"a","text":"b"}                                       | malformed_json | |
          []                                                            | invalid_type   | |
          """)
  void read_wrongJson_saysWhatAndWhere(String json, String code, String place, String suggestion) {
    var error =
        catchThrowableOfType(SearchException.class, () -> RequestJson.read(json.getBytes(UTF_8)));

    assertThat(error.code().wireName()).isEqualTo(code);
    assertThat(error.field().orElse(null)).isEqualTo(place);
    assertThat(error.suggestion().orElse(null)).isEqualTo(suggestion);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          diversity=contry           | unknown_value | diversity | country
          quota=tierr:nano:1..       | unknown_value | quota | tier
          quota=tier:nano:5          | invalid_value | quota |
          quota=tier                 | invalid_value | quota |
          quota=tier:..              | missing_key   | quota |
          quota=tier:1..             | missing_key   | quota |
          quota=tier:nano:few..      | invalid_type  | quota |
          quota=tier:nano:1.5..      | invalid_range | quota |
          explore=0                  | invalid_range | explore |
          explore=few                | invalid_type  | explore |
          explore=1:2:3              | invalid_value | explore |
          diversity=tier:2           | invalid_range | diversity |
          diversity=tier:x           | invalid_type  | diversity |
          diversity=tier:0.1:0.2     | invalid_value | diversity |
          diversity=tier&diversity=country | invalid_value | diversity |
          contry=DE                  | unknown_key   | contry    | country
          target.county=DE           | unknown_key   | target.county | target.country
          followers=few              | invalid_type  | followers |
          followers=9..5             | invalid_range | followers |
          followers=..               | invalid_value | followers |
          followers=NaN              | invalid_type  | followers |
          followers=0x10             | invalid_type  | followers |
          followers=1e999            | invalid_type  | followers |
          audience.age=18-24:a       | invalid_type  | audience.age |
          audience.age=18-24:2       | invalid_range | audience.age |
          audience.age=18-24:0.1:0.2 | invalid_value | audience.age |
          q=a&q=b                    | invalid_value | q |
          q=%zz                      | invalid_value | q |
          q=%ff                      | invalid_value | q |
          q=%00                      | invalid_value | q |
          size=ten                   | invalid_type  | size |
          size=1000                  | invalid_range | size |
          prefer.contry=DE           | unknown_field | prefer.contry | prefer.country
          prefer.followers=many      | invalid_type  | prefer.followers |
          prefer.filter=x            | malformed_json | prefer.filter |
          nearMisses=2.5             | invalid_type  | nearMisses |
          nearMisses=21              | invalid_range | nearMisses |
          nearMiss=2                 | unknown_key   | nearMiss | nearMisses
          explain=yes                | invalid_type  | explain |
          sort=followers:up          | unknown_value | sort |
          facets=country:x           | invalid_type  | facets |
          weight.text=much           | invalid_type  | weight.text |
          maxAge.followers=90        | invalid_value | maxAge.followers |
          by.followers=platform      | invalid_value | by.followers |
          followers=1..&maxAge.followers=0    | invalid_range | maxAge.followers |
          followers=1..&maxAge.followers=soon | invalid_type  | maxAge.followers |
          followers=1..&by.followers=         | invalid_value | by.followers |
          followers=1..&maxAge.folowers=9     | unknown_field | maxAge.folowers | maxAge.followers
          followers=1..&maxage.followers=9    | unknown_key   | maxage.followers | maxAge.followers
          followers=1..&maxAge.followers=9&maxAge.followers=8 | invalid_value | maxAge.followers |
          filter=%7B%7D              | missing_key   | filter |
          filter=%7B                 | malformed_json | filter |
          """)
  void read_wrongLink_saysWhatAndWhere(String link, String code, String place, String suggestion) {
    var links = new RequestLink(Schema.standard());

    var error = catchThrowableOfType(SearchException.class, () -> links.read(link));

    assertThat(error.code().wireName()).isEqualTo(code);
    assertThat(error.field().orElse(null)).isEqualTo(place);
    assertThat(error.suggestion().orElse(null)).isEqualTo(suggestion);
  }
}
