package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.WebError;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A window of a browser and what is opened beside it, with what went on behind the scenes. */
final class Window implements AutoCloseable {
  private static final String SETTLED = "#results:not([aria-busy])";
  private static final String COUNTED = "#total:has-text('creator')";

  private final BrowserContext context;
  private final boolean last;
  private final Page page;
  private final List<String> errors = new ArrayList<>();
  private final List<String> forgiven = new ArrayList<>();
  private final TreeSet<String> hosts = new TreeSet<>();
  private final Consumer<WebError> failed = failure -> errors.add(failure.error());
  private final Consumer<ConsoleMessage> said =
      message -> {
        if (message.type().equals("error")) {
          errors.add(message.text());
        }
      };
  private final Consumer<Request> asked =
      request -> hosts.add(URI.create(request.url()).getAuthority());

  /** Opens it; with the {@code last} one of a context that is closed, too. */
  Window(BrowserContext context, boolean last) {
    this.context = context;
    this.last = last;
    this.page = context.newPage();
    context.onWebError(failed);
    context.onConsoleMessage(said);
    context.onRequest(asked);
  }

  Page page() {
    return page;
  }

  /** Forgets what was kept for pages of {@code origin}, and what they were allowed. */
  void forget(String origin) {
    context.clearPermissions();
    var what = new JsonObject();
    what.addProperty("origin", origin);
    what.addProperty("storageTypes", "cookies,local_storage,indexeddb");
    context.newCDPSession(page).send("Storage.clearDataForOrigin", what);
  }

  /** Goes to {@code address} and waits for the hits. */
  Window visit(String address) {
    page.navigate(address);
    return settled();
  }

  /** Waits until the search that is under way is answered. */
  Window settled() {
    page.waitForSelector(SETTLED);
    page.waitForSelector(COUNTED);
    return this;
  }

  /** Waits until the address ends with {@code query}, and for the answer to it. */
  Window at(String query) {
    page.waitForURL(url -> url.endsWith(query));
    return settled();
  }

  /**
   * From now on time goes by where a test lets it, however slow the machine is. A clock is that of
   * all windows of its context, so that it has to be the {@linkplain Chromium#open() last} of its.
   */
  void stopTheClock() {
    if (!last) {
      throw new IllegalStateException("other tests have the same clock");
    }
    page.clock().install(new Clock.InstallOptions().setTime(0));
    page.clock().pauseAt(1);
  }

  Locator find(String selector) {
    return page.locator(selector);
  }

  /** Makes it as high as the page, so that nothing lies under what stays in sight. */
  void unroll() {
    var height = (int) page.evaluate("document.documentElement.scrollHeight");
    page.setViewportSize(page.viewportSize().width, height);
  }

  /** What reaches out of the sides of {@code selector}, boxes and texts, by tags and classes. */
  List<?> overflow(String selector) {
    return (List<?>)
        find(selector)
            .evaluate(
                """
                (box) => {
                  const left = box.getBoundingClientRect().left + box.clientLeft;
                  const right = left + box.clientWidth;
                  const scrolls = (e) => e !== box && getComputedStyle(e).overflowX !== 'visible';
                  const ancestors = (e) => e === box ? [] : [e, ...ancestors(e.parentElement)];
                  const shown = (e) => e.checkVisibility() && !e.closest('.spoken, svg')
                    && !ancestors(e).some(scrolls);
                  const text = document.createRange();
                  const rects = (e) => [e, ...e.childNodes].flatMap((part) => {
                    text.selectNodeContents(part);
                    return part === e ? [e.getBoundingClientRect()]
                      : part.nodeType === Node.TEXT_NODE ? [...text.getClientRects()] : [];
                  });
                  const out = (r) => r.width > 0 && (r.right > right + 1 || r.left < left - 1);
                  const all = [...box.querySelectorAll('*')];
                  return [...new Set(all.filter((e) => shown(e) && rects(e).some(out))
                    .map((e) => `${e.tagName}.${e.getAttribute('class')}`))];
                }
                """);
  }

  /** The number of creators that the page says match. */
  int total() {
    return number(find("#total").innerText());
  }

  /** The first number in {@code text}. */
  static int number(String text) {
    return Integer.parseInt(text.replaceAll("[^0-9]", ""));
  }

  /** The ids of the hits, in order. */
  List<String> hits() {
    return find(".card").all().stream().map(card -> card.getAttribute("data-id")).toList();
  }

  /** What the browser complained about and is not forgiven. */
  List<String> errors() {
    return errors.stream().filter(error -> forgiven.stream().noneMatch(error::contains)).toList();
  }

  /** A test expects complaints that have {@code named} in them, and no others. */
  void forgive(String named) {
    forgiven.add(named);
  }

  /** Every host that anything was asked from. */
  List<String> hosts() {
    return List.copyOf(hosts);
  }

  /**
   * Closes it, and what was opened beside it. Whatever a test does, the page neither fails in
   * silence nor talks to more than one host.
   */
  @Override
  public void close() {
    List.copyOf(context.pages()).forEach(Page::close);
    context.offWebError(failed);
    context.offConsoleMessage(said);
    context.offRequest(asked);
    if (last) {
      context.close();
    }
    assertThat(errors()).isEmpty();
    assertThat(hosts()).hasSizeLessThan(2);
  }
}
