package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One creator on the page: why it ranks where it does, and everything known of it. */
class ProfileTest extends OpenPage {
  /** A generated creator with posts in every window. */
  private static final String ESTABLISHED = "yt:g119";

  @Test
  void contributions_whenOpened_addUpToTheScore() {
    window.visit(market.address("/?q=vegan&target.country=DE"));
    var card = window.find(".card").first();
    card.locator(".why summary").click();
    var parts =
        card.locator("tbody .points").allInnerTexts().stream().mapToDouble(Double::parseDouble);
    var score = Double.parseDouble(card.locator("tfoot .points").innerText());
    assertThat(parts.sum()).isEqualTo(score, within(1e-6));
    assertThat(card.locator(".total").innerText()).contains(String.valueOf(score));
  }

  @Test
  void creator_whenOpened_isInTheAddressAndClosesWithEscape() {
    window.visit(market.address("/?q=vegan"));
    var name = window.find(".card h3 a").first();
    var text = name.innerText();
    name.click();
    PlaywrightAssertions.assertThat(window.find("dialog h2")).hasText(text);
    assertThat(window.page().url()).contains("#creator=");
    window.page().keyboard().press("Escape");
    PlaywrightAssertions.assertThat(window.find("dialog")).isHidden();
    window.page().waitForURL(url -> url.endsWith("?q=vegan"));
    PlaywrightAssertions.assertThat(name).isFocused();
  }

  @Test
  void engagement_inProfile_saysDefinitionWindowAndPosts() {
    window.visit(market.address("/#creator=" + ESTABLISHED));
    var table = window.find("dialog table:has-text('by definition')");
    PlaywrightAssertions.assertThat(table.locator("thead th"))
        .hasText(new String[] {"Definition", "30 days", "90 days", "365 days"});
    assertThat(table.locator("tbody td").allInnerTexts())
        .isNotEmpty()
        .allMatch(rate -> rate.matches("(?s).*%.*\\d+ posts?|–"));
  }

  @Test
  void dialog_pressedBesideItself_closes_andWithinItsMarginsStays() {
    window.page().setViewportSize(1280, 800);
    window.visit(market.address("/#creator=yt:g119"));
    var dialog = window.find("dialog");
    PlaywrightAssertions.assertThat(dialog.locator("h2")).isVisible();
    var box = dialog.boundingBox();
    var mouse = window.page().mouse();
    mouse.click(box.x + 8, 400);
    PlaywrightAssertions.assertThat(dialog).isVisible();
    mouse.move(box.x + 300, 400);
    mouse.down();
    mouse.move(box.x - 100, 420);
    mouse.up();
    PlaywrightAssertions.assertThat(dialog).isVisible();
    mouse.click(box.x - 100, 400);
    PlaywrightAssertions.assertThat(dialog).isHidden();
  }

  @Test
  void keyboard_alone_searchesAndOpensACreator() {
    window.visit(market.address("/"));
    var keyboard = window.page().keyboard();
    keyboard.press("ControlOrMeta+k");
    keyboard.type("vegan");
    keyboard.press("Enter");
    window.at("?q=vegan");
    window.find(".card h3 a").first().focus();
    keyboard.press("Enter");
    PlaywrightAssertions.assertThat(window.find("dialog")).isVisible();
    PlaywrightAssertions.assertThat(window.find("dialog .close")).isFocused();
  }

  @Test
  void link_toACreator_opensItAndNamesTheWindowAfterIt() {
    window.visit(market.address("/#creator=" + Profiles.RICH));
    PlaywrightAssertions.assertThat(window.find("dialog h2")).hasText("Backen ohne Ei");
    PlaywrightAssertions.assertThat(window.page()).hasTitle("Backen ohne Ei · Creator Search");
    window.page().keyboard().press("Escape");
    PlaywrightAssertions.assertThat(window.find("dialog")).isHidden();
    PlaywrightAssertions.assertThat(window.page()).hasTitle("Creator Search");
    PlaywrightAssertions.assertThat(window.find("#results")).isFocused();
    assertThat(window.page().url()).doesNotContain("#");
  }

  @Test
  void link_toNobody_saysSo() {
    window.visit(market.address("/#creator=yt:nobody"));
    PlaywrightAssertions.assertThat(window.find("dialog h2")).hasText("Not here");
    assertThat(window.errors()).singleElement().asString().contains("404");
    window.forgive("404");
  }

  @Test
  void back_fromAProfile_closesItAndNamesTheSearchAgain() {
    window.visit(market.address("/?q=vegan"));
    var opened = window.find(".card h3 a").first();
    opened.click();
    PlaywrightAssertions.assertThat(window.page())
        .hasTitle(opened.innerText() + " · Creator Search");
    window.page().goBack();
    PlaywrightAssertions.assertThat(window.find("dialog")).isHidden();
    PlaywrightAssertions.assertThat(window.page()).hasTitle("vegan · Creator Search");
    PlaywrightAssertions.assertThat(opened).isFocused();
  }

  @Test
  void theme_ofAProfile_searchesForAllWhoHaveIt() {
    window.visit(market.address("/?q=vegan#creator=" + Profiles.RICH));
    window.find("dialog .themes a").first().click();
    window.at("/?themes=212");
    PlaywrightAssertions.assertThat(window.find("dialog")).isHidden();
    assertThat(window.total()).isPositive();
  }

  /** Profiles know more and less: whatever one does not know is left out, and never spelled out. */
  @Test
  void profiles_ofManyCreators_haveNoHolesInTheirWords() {
    window.visit(market.address("/"));
    var holes =
        window
            .page()
            .evaluate(
                """
                async () => {
                  const of = document.querySelector('script[type=module]').src;
                  const {profileDialog} = await import(new URL('profile/profile.js', of));
                  const {render} = await import(new URL('ui/lit.js', of));
                  const ask = async (path) => (await fetch(path)).json();
                  const hits = [];
                  for (let after = ''; hits.length < 300;) {
                    const page = await ask(`/v1/search?size=100${after && `&after=${after}`}`);
                    hits.push(...page.hits);
                    after = page.next;
                  }
                  const shown = async ({id, creator: {platform}}) => {
                    const known = await ask(`/v1/creators/${encodeURIComponent(id)}`);
                    const peers = await ask(`/v1/peers?platform=${platform}`);
                    const box = document.createElement('div');
                    render(profileDialog({profile: {known, peers}}), box);
                    const said = [...box.querySelectorAll('[aria-label], [x], [d], [width]')]
                      .flatMap((e) => [...e.attributes].map(({value}) => value));
                    return `${id}: ${[box.textContent, ...said].join(' ')}`;
                  };
                  const all = await Promise.all(hits.map(shown));
                  return [all.length, all.filter((text) => /undefined|NaN|Infinity|\\{\\w+}/.test(text))];
                }
                """);
    assertThat(holes).isEqualTo(List.of(300, List.of()));
  }
}
