package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the page gives to take along. */
class ShareTest extends OpenPage {
  private static final String SEARCH =
      "/?q=vegan&followers=100..&target.gender=female&weight.engagement=0.3";

  private String copied(String button) {
    window.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    window.find(".sharing button[name='" + button + "']").click();
    PlaywrightAssertions.assertThat(window.find(".sharing [role='status']")).hasText("Copied");
    return window.page().evaluate("navigator.clipboard.readText()").toString();
  }

  @Test
  void link_whenCopied_showsTheSame() {
    window.visit(market.address(SEARCH + "&view=table&columns=followers"));
    var link = copied("link");
    assertThat(link).isEqualTo(window.page().url());
    window.visit(market.address("/"));
    window.visit(link);
    PlaywrightAssertions.assertThat(window.find(".grid thead th")).hasCount(3);
  }

  @Test
  void curl_whenCopied_findsTheSame() {
    window.visit(market.address(SEARCH));
    var command = copied("curl");
    assertThat(command).startsWith("curl -sS '" + market.address("/v1/search") + "' ");
    var body = command.substring(command.indexOf('{'), command.lastIndexOf('}') + 1);
    var answer =
        window
            .page()
            .request()
            .post(market.address("/v1/search"), RequestOptions.create().setData(body));
    assertThat(ids(answer.text())).isEqualTo(window.hits()).isNotEmpty();
  }

  @Test
  void copied_untilAnotherSearch_isSaid() {
    window.visit(market.address("/"));
    copied("link");
    window.find("#sort").selectOption("followers");
    window.at("?sort=followers:desc");
    PlaywrightAssertions.assertThat(window.find(".sharing [role='status']")).isEmpty();
  }

  @Test
  void clipboard_whereThereIsNone_isUsedByCommand() {
    window
        .page()
        .addInitScript("Object.defineProperty(navigator, 'clipboard', {value: undefined})");
    window.visit(market.address("/"));
    window.find(".sharing button[name='link']").click();
    PlaywrightAssertions.assertThat(window.find(".sharing [role='status']")).hasText("Copied");
    PlaywrightAssertions.assertThat(window.find(".sharing button[name='link']")).isFocused();
  }

  private List<String> ids(String answer) {
    var hits =
        (List<?>)
            window.page().evaluate("answer => JSON.parse(answer).hits.map(hit => hit.id)", answer);
    return hits.stream().map(Object::toString).toList();
  }
}
