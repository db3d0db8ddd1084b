package org.creatorsearch.json;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Consumer;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.junit.jupiter.api.Test;

class StrictObjectTest {
  private static StrictObject object(String json) {
    return StrictJson.object(json.getBytes(UTF_8));
  }

  private static SearchException refused(String json, Consumer<StrictObject> read) {
    return catchThrowableOfType(SearchException.class, () -> read.accept(object(json)));
  }

  private static void assertRefused(SearchException error, ErrorCode code, String place) {
    assertThat(error.code()).isEqualTo(code);
    assertThat(error.field()).contains(place);
  }

  @Test
  void object_keyThatComesTwice_isNamed() {
    for (var json :
        List.of(
            "{\"a\":1,\"a\":2}", "{\"a\":{},\"a\":{\"b\":1}}", "{\"l\":[{\"a\":1,\"a\":[]}]}")) {
      var error = catchThrowableOfType(SearchException.class, () -> object(json));
      assertThat(error.detail()).startsWith("the key \"a\" comes twice").doesNotContain("Feature");
    }
  }

  @Test
  void object_moreAfterItsEnd_isSaid() {
    var error = catchThrowableOfType(SearchException.class, () -> object("{\"a\":1} {}"));

    assertThat(error.detail()).startsWith("there must be nothing after the end");
  }

  @Test
  void getters_rightTypes_giveValues() {
    var object =
        object(
            "{\"s\":\"a\\n\",\"i\":1.0,\"d\":0.5,\"b\":true,\"l\":[\"x\"],\"m\":{\"k\":1},\"n\":null}");

    assertThat(object.string("s")).contains("a\n");
    assertThat(object.integer("i")).hasValue(1);
    assertThat(object.number("d")).hasValue(0.5);
    assertThat(object.bool("b")).contains(true);
    assertThat(object.strings("l")).containsExactly("x");
    assertThat(object.numbers("m")).containsEntry("k", 1.0);
    assertThat(object.string("n")).isEmpty();
    assertThat(object.has("n")).isFalse();
    assertThat(object.objects("none")).isEmpty();
    object.done();
  }

  @Test
  void getters_wrongTypes_areRefusedWithTheirPlace() {
    assertRefused(refused("{\"a\":1}", o -> o.string("a")), ErrorCode.INVALID_TYPE, "a");
    assertRefused(refused("{\"a\":\"1\"}", o -> o.integer("a")), ErrorCode.INVALID_TYPE, "a");
    assertRefused(refused("{\"a\":1.5}", o -> o.integer("a")), ErrorCode.INVALID_TYPE, "a");
    assertRefused(refused("{\"a\":1e19}", o -> o.integer("a")), ErrorCode.INVALID_RANGE, "a");
    assertRefused(refused("{\"a\":1e999}", o -> o.number("a")), ErrorCode.INVALID_TYPE, "a");
    assertRefused(refused("{\"a\":0}", o -> o.bool("a")), ErrorCode.INVALID_TYPE, "a");
    assertRefused(refused("{\"a\":[]}", o -> o.object("a")), ErrorCode.INVALID_TYPE, "a");
    assertRefused(refused("{\"a\":{}}", o -> o.strings("a")), ErrorCode.INVALID_TYPE, "a");
    assertRefused(
        refused("{\"a\":[\"x\",2]}", o -> o.strings("a")), ErrorCode.INVALID_TYPE, "a[1]");
    assertRefused(
        refused("{\"a\":{\"k\":\"v\"}}", o -> o.numbers("a")), ErrorCode.INVALID_TYPE, "a.k");
    assertRefused(
        refused("{\"a\":[{\"b\":1}]}", o -> o.objects("a").getFirst().string("b")),
        ErrorCode.INVALID_TYPE,
        "a[0].b");
  }

  @Test
  void string_controlCharacter_isRefused() {
    assertRefused(refused("{\"a\":\"\\u0001\"}", o -> o.string("a")), ErrorCode.INVALID_VALUE, "a");
  }

  @Test
  void requiredString_absent_isMissing() {
    assertRefused(refused("{}", o -> o.requiredString("a")), ErrorCode.MISSING_KEY, "a");
    assertRefused(refused("{\"a\":null}", o -> o.requiredString("a")), ErrorCode.MISSING_KEY, "a");
  }

  @Test
  void done_keyNeverAskedFor_isUnknownWithTheNearest() {
    var error =
        refused(
            "{\"colour\":1}",
            o -> {
              o.string("color");
              o.done();
            });

    assertRefused(error, ErrorCode.UNKNOWN_KEY, "colour");
    assertThat(error.suggestion()).contains("color");
  }

  @Test
  void mixed_stringsAndObjects_areReadEach() {
    var values =
        object("{\"a\":[\"x\",{\"b\":\"y\"}]}").mixed("a", s -> s, o -> o.requiredString("b"));

    assertThat(values).containsExactly("x", "y");
  }

  @Test
  void parse_notOneObject_isRefused() {
    assertThat(refused("", o -> {}).code()).isIn(ErrorCode.MALFORMED_JSON, ErrorCode.INVALID_TYPE);
    assertThat(refused("[]", o -> {}).code()).isEqualTo(ErrorCode.INVALID_TYPE);
    assertThat(refused("{}{}", o -> {}).code()).isEqualTo(ErrorCode.MALFORMED_JSON);
    assertThat(refused("{\"a\":1,\"a\":2}", o -> {}).code()).isEqualTo(ErrorCode.MALFORMED_JSON);
    assertThat(refused("{'a':1}", o -> {}).code()).isEqualTo(ErrorCode.MALFORMED_JSON);
    assertThat(refused("{\"a\":NaN}", o -> {}).code()).isEqualTo(ErrorCode.MALFORMED_JSON);
  }

  @Test
  void parse_beyondLimits_isTooLarge() {
    assertThat(refused("{\"a\":" + "[".repeat(40) + "]".repeat(40) + "}", o -> {}).code())
        .isEqualTo(ErrorCode.TOO_LARGE);
    assertThat(refused("{\"a\":\"" + "x".repeat(100_001) + "\"}", o -> {}).code())
        .isEqualTo(ErrorCode.TOO_LARGE);
    assertThat(refused("{\"a\":" + "1".repeat(50) + "}", o -> {}).code())
        .isEqualTo(ErrorCode.TOO_LARGE);
  }

  @Test
  void parse_longKey_isTooLargeWithItsPlace() {
    var error = refused("{\"" + "k".repeat(5_000) + "\":1}", o -> {});

    assertThat(error.code()).isEqualTo(ErrorCode.TOO_LARGE);
    assertThat(error.detail()).contains("(200)", "column");
  }

  @Test
  void parse_refused_saysNothingOfTheParser() {
    for (var json :
        List.of(
            "{\"a\":NaN}",
            "{\"a\":[1",
            "{\"a\"",
            "{\"a\":01}",
            "{/* */}",
            "{\"a\":" + "[".repeat(40) + "}",
            "{\"" + "k".repeat(5_000) + "\":1}")) {
      assertThat(refused(json, o -> {}).detail())
          .doesNotContain("Feature", "Source", "REDACTED", "Constraints", "enable", "`");
    }
  }

  @Test
  void parse_otherThanUtf8_isMalformed() {
    byte[][] all = {
      "{}".getBytes(UTF_16LE),
      {'{', '"', (byte) 0xc0, (byte) 0xaf, '"', ':', '1', '}'},
      {'{', '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"', ':', '1', '}'},
      {'{', '"', (byte) 0xe2, (byte) 0x82, '"', ':', '1', '}'},
    };
    for (var bytes : all) {
      assertThat(catchThrowableOfType(SearchException.class, () -> StrictJson.object(bytes)).code())
          .isEqualTo(ErrorCode.MALFORMED_JSON);
    }
  }

  @Test
  void parse_longUtf8_isFine() {
    var text = "ß日😀".repeat(10_000);

    assertThat(object("{\"a\":\"" + text + "\"}").string("a")).contains(text);
  }
}
