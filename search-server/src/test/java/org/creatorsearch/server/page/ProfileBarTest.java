package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a profile one goes on: to a list, to a comparison, to the next hit. */
class ProfileBarTest extends OpenPage {
  private static final String NEXT = "dialog [data-step='1']";
  private static final String PREVIOUS = "dialog [data-step='-1']";

  private List<String> names = List.of();

  private void openHit(int at) {
    window.visit(market.address("/?q=vegan"));
    names = window.find(".card h3 a").allInnerTexts();
    window.find(".card h3 a").nth(at).click();
    shows(at);
  }

  private void shows(int at) {
    PlaywrightAssertions.assertThat(window.find("dialog h2")).hasText(names.get(at));
  }

  @Test
  void step_toTheNextHit_isInTheAddressAndTheTitleAndClosesAtOnce() {
    openHit(0);
    PlaywrightAssertions.assertThat(window.find(PREVIOUS)).isDisabled();
    window.find(NEXT).click();
    shows(1);
    window.find(NEXT).click();
    shows(2);
    PlaywrightAssertions.assertThat(window.find(NEXT)).isFocused();
    PlaywrightAssertions.assertThat(window.find(".profile-bar")).containsText("3 of 20");
    PlaywrightAssertions.assertThat(window.page()).hasTitle(names.get(2) + " · Creator Search");

    window.page().reload();
    shows(2);
    window.find(PREVIOUS).click();
    shows(1);
    window.page().keyboard().press("Escape");
    PlaywrightAssertions.assertThat(window.find("dialog")).isHidden();
    window.page().waitForURL(url -> url.endsWith("?q=vegan"));
  }

  @Test
  void keys_inAProfile_goOnShortlistAndCompare() {
    openHit(1);
    var keyboard = window.page().keyboard();
    keyboard.press("j");
    shows(2);
    keyboard.press("k");
    shows(1);
    keyboard.press("x");
    PlaywrightAssertions.assertThat(window.find("dialog .compare-box input")).isChecked();
    keyboard.press("s");
    PlaywrightAssertions.assertThat(window.find("dialog .menu input[name='name']")).isFocused();
    keyboard.type("jxk");
    keyboard.press("Enter");
    PlaywrightAssertions.assertThat(window.find("dialog .star")).containsText("On 1 list");
    shows(1);
    keyboard.press("Escape");
    PlaywrightAssertions.assertThat(window.find("dialog")).isVisible();
    keyboard.press("Escape");
    PlaywrightAssertions.assertThat(window.find("dialog")).isHidden();
    PlaywrightAssertions.assertThat(window.find(".card .star").nth(1)).containsText("On 1 list");
    PlaywrightAssertions.assertThat(window.find("#tray .chip")).hasCount(1);
  }

  @Test
  void bar_onAPhone_staysInSightWithinTheWindow() {
    window.page().setViewportSize(360, 740);
    openHit(0);
    window.find("dialog").evaluate("e => { e.scrollTop = 900; }");
    var bar = window.find(".profile-bar").boundingBox();
    assertThat(bar.y).isZero();
    assertThat(window.overflow(".profile-bar")).isEmpty();
    window.find("dialog .picker summary").click();
    assertThat(window.find("dialog .menu").boundingBox().x).isNotNegative();
  }

  @Test
  void posts_ofAProfile_areNewestAndSponsoredOnesWithTheOthersAPressAway() {
    window.visit(market.address("/"));
    var shown =
        window
            .page()
            .evaluate(
                """
                async () => {
                  const of = document.querySelector('script[type=module]').src;
                  const {posts} = await import(new URL('profile/posts.js', of));
                  const {render} = await import(new URL('ui/lit.js', of));
                  const day = (i) => `2026-11-${String(20 - i).padStart(2, '0')}T10:00:00Z`;
                  const all = Array.from({length: 15}, (_, i) =>
                    ({at: day(i), text: `post ${i}`, likes: i, ...(i === 14 && {sponsor: 'Oatly'})}));
                  const box = document.createElement('div');
                  render(posts({creator: {posts: all}}), box);
                  const rows = (table) => table.tBodies[0].rows.length;
                  return [[...box.querySelectorAll('table.breakdown')].map(rows).slice(-2),
                    [...box.querySelectorAll('table.breakdown')].at(-2).textContent.includes('Oatly'),
                    box.querySelector('.about ~ .about, p.about:last-of-type').textContent.trim(),
                    box.querySelector('.others summary').textContent];
                }
                """);
    assertThat(shown).isEqualTo(List.of(List.of(13, 2), true, "13 of 15 posts", "Show 2 more"));
  }
}
