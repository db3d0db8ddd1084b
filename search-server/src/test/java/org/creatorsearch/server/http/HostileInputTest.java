package org.creatorsearch.server.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {
  @RegisterExtension
  static final Running SERVICE = new Running(Running.filled(5), Limits.forProcessors(2));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"text":                                             | 400 | malformed_json
          not json                                             | 400 | malformed_json
          {} {}                                                | 400 | malformed_json
          ["text"]                                             | 400 | invalid_type
          {"text":"a\\u0000b"}                                 | 400 | invalid_value
          {"text":"a\\ud800b"}                                 | 200 |
          {"size":99999999999999999999}                        | 400 | invalid_range
          {"size":1e400}                                       | 400 | invalid_range
          {"filters":[{"field":"followers","min":1e308}]}      | 400 | invalid_range
          {"filters":[{"field":"__proto__","anyOf":["x"]}]}    | 400 | unknown_field
          {"ranking":"best"}                                   | 400 | unknown_value
          {"weights":{"txt":1}}                                | 400 | unknown_value
          {"mustMatch":1.5}                                    | 400 | invalid_range
          {"sort":"bio:asc"}                                   | 400 | unsupported
          {"facets":["bio"]}                                   | 400 | unsupported
          """)
  void search_hostileBody_isAProblem(String body, int status, String code) {
    var answer = SERVICE.post("/v1/search", body);

    assertThat(answer.status()).isEqualTo(status);
    if (code != null) {
      assertThat(answer.code()).isEqualTo(code);
      assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
      assertThat(answer.body()).doesNotContain("Exception", "\tat ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\"\"",
        "-",
        "*",
        "a*b*",
        "(",
        "AND OR NOT",
        "field:value",
        "\\",
        "~2",
        "^",
        "[a TO b]",
        "😀",
        "\u202E",
        "' OR 1=1 --",
        "<script>",
        "%",
        "--",
        "- -a",
        "\"open"
      })
  void search_anyText_isNeverASyntaxError(String text) {
    var body = new JsonMapper().createObjectNode();
    body.put("text", text);

    assertThat(SERVICE.post("/v1/search", body.toString()).status()).isEqualTo(200);
  }

  @Test
  void search_deepNesting_isTooLarge() {
    var deep = "{\"filters\":[" + "{\"not\":".repeat(5_000) + "{}" + "}".repeat(5_000) + "]}";

    assertThat(SERVICE.post("/v1/search", deep).code()).isEqualTo("too_large");
  }

  @Test
  void search_tenMegabyteString_isTooLargeAndTheConnectionLives() {
    var huge = "{\"text\":\"" + "a".repeat(10_000_000) + "\"}";

    var answer = SERVICE.post("/v1/search", huge);

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.code()).isEqualTo("too_large");
    assertThat(SERVICE.get("/healthz").status()).isEqualTo(200);
  }

  @Test
  void search_otherEncodings_areMalformed() {
    var text = "{\"text\":\"Köln\"}";

    assertThat(SERVICE.post("/v1/search", text.getBytes(ISO_8859_1)).code())
        .isEqualTo("malformed_json");
    assertThat(SERVICE.post("/v1/search", text.getBytes(UTF_16)).code())
        .isEqualTo("malformed_json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/fields?foo=1", "/v1/rankings?foo=1", "/v1/creators/a?foo=1"})
  void get_unknownParameter_isUnknownKey(String path) {
    assertThat(SERVICE.get(path).code()).isEqualTo("unknown_key");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/search?foo=1", "/v1/explain?foo=1", "/v1/interpret?foo=1"})
  void post_unknownParameter_isUnknownKey(String path) {
    assertThat(SERVICE.post(path, "{}").code()).isEqualTo("unknown_key");
  }

  @Test
  void put_tooLarge_isRefused() {
    var body = "{\"id\":\"a\",\"bio\":\"" + "a".repeat(1 << 20) + "\"}";

    assertThat(
            SERVICE.send(SERVICE.to("/v1/creators/a").PUT(BodyPublishers.ofString(body))).status())
        .isEqualTo(413);
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, /v1/search, 'GET, HEAD, POST'",
    "POST, /v1/fields, 'GET, HEAD'",
    "PATCH, /v1/creators/a, 'DELETE, GET, HEAD, PUT'",
    "POST, /, 'GET, HEAD'",
    "DELETE, /main.js, 'GET, HEAD'",
    "OPTIONS, /web/ui/base.css, 'GET, HEAD'",
    "PUT, /docs/docs.js, 'GET, HEAD'",
  })
  void otherMethod_isAProblemThatNamesTheAllowed(String method, String path, String allowed) {
    var answer = SERVICE.send(SERVICE.to(path).method(method, BodyPublishers.noBody()));

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.code()).isEqualTo("unsupported");
    assertThat(answer.header("Allow").split(", ")).containsExactlyInAnyOrder(allowed.split(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v2/search",
        "/v1/search/x",
        "/web/../logback.xml",
        "/web/%2e%2e/logback.xml",
        "/docs/..%2Flogback.xml",
        "/web//logback.xml",
        "/logback.xml",
        "/web/%00",
        "/org/creatorsearch/server/CreatorSearch.class"
      })
  void otherPath_isAProblem(String path) throws IOException {
    var answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer).containsPattern("^HTTP/1.1 40[04] ");
    assertThat(answer).contains("application/problem+json").doesNotContain("<configuration>");
  }

  @Test
  void url_tooLong_isAProblem() {
    var answer = SERVICE.get("/v1/search?q=" + "a".repeat(20_000));

    assertThat(answer.status()).isIn(414, 431);
    assertThat(answer.code()).isEqualTo("too_large");
  }

  @ParameterizedTest
  @CsvSource({"GET, x%u00e9", "DELETE, x%u00e9", "GET, %uD800"})
  void path_escapeOfNoStandard_isInvalidValue(String method, String id) throws IOException {
    var line = method + " /v1/creators/" + id + " HTTP/1.1\r\n";

    assertThat(raw(line + "Host: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 400 ")
        .contains("invalid_value");
  }

  @Test
  void query_brokenEscapes_areProblems() throws IOException {
    assertThat(raw("GET /v1/search?q=%ff HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .contains("invalid_value");
    assertThat(raw("GET /v1/search?q=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .contains("invalid_value");
  }

  @Test
  void protocol_noHttp_isAProblemWithoutMarkup() throws IOException {
    assertThat(raw("HELLO\r\n\r\n")).contains("400").doesNotContain("<html", "Exception");
  }

  @ParameterizedTest
  @CsvSource({
    "GET /\u0001 HTTP/1.1, 400",
    "GET /%zz HTTP/1.1, 400",
    "GET / HTTP/3.0, 505",
    "HELLO, 400",
    "OPTIONS * HTTP/1.1, 404",
    "CONNECT a:1 HTTP/1.1, 400",
    "GET long HTTP/1.1, 414",
    "GET / HTTP/1.1; X: long, 431",
    "GET / HTTP/1.1; no header, 400",
    "POST / HTTP/1.1; Content-Length: many, 400"
  })
  void protocol_whatNoRouteSees_hasTheHeadersOfAllAnswers(String head, int status)
      throws IOException {
    var sent = head.replace("long", "/" + "a".repeat(20_000)).replace("; ", "\r\n");

    var answer = raw(sent + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer)
        .startsWith("HTTP/1.1 " + status + " ")
        .contains("Content-Type: application/problem+json", "X-Content-Type-Options: nosniff")
        .contains("Content-Security-Policy: default-src 'self'", "Referrer-Policy: no-referrer")
        .containsPattern("X-Request-Id: [0-9a-f]{16}\r\n");
  }

  @Test
  void protocol_headersTooLarge_saysTheLimit() throws IOException {
    var head = "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(20_000);

    assertThat(raw(head + "\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 431 ")
        .contains("the request line and the headers take at most 16384 bytes");
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, 200", "localhost:7070, 200", "127.0.0.1:80, 200", "[::1]:80, 200",
    "search.example, 200", "SEARCH.example:443, 200", "evil.example, 421",
        "localhost.evil.example, 421",
  })
  void host_isOursOrRefused(String host, int status) throws IOException {
    assertThat(raw("GET /healthz HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 " + status + " ");
  }

  @Test
  void origin_ofAnotherPage_isRefused() {
    var foreign = SERVICE.to("/v1/creators").header("Origin", "https://evil.example");
    var own = SERVICE.to("/v1/fields").header("Origin", "http://127.0.0.1:" + SERVICE.port());

    assertThat(SERVICE.send(foreign.POST(BodyPublishers.ofString("{}"))).status()).isEqualTo(403);
    assertThat(SERVICE.send(own).status()).isEqualTo(200);
  }

  @Test
  void requestId_ofAProxy_isKeptWhereItIsHarmless() {
    var kept = SERVICE.send(SERVICE.to("/healthz").header("X-Request-Id", "abc-1"));
    var replaced = SERVICE.send(SERVICE.to("/healthz").header("X-Request-Id", "<script>"));

    assertThat(kept.header("X-Request-Id")).isEqualTo("abc-1");
    assertThat(replaced.header("X-Request-Id")).matches("[0-9a-f]{16}");
  }

  private static String raw(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), SERVICE.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(US_ASCII));
      socket.getOutputStream().flush();
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }
}
