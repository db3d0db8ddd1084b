package org.creatorsearch.benchmarks.plot;

import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A picture in the making, light or dark as the reader's page is. Series have a colour each, by
 * their number, 0..4. Confined to one thread.
 */
public final class Svg {
  /** Every picture is as wide. */
  public static final int WIDTH = 760;

  private static final String STYLE =
      """
      <style>
      svg { --ground: #ffffff; --ink: #1f2933; --faint: #66727f; --grid: #e3e8ed;
        --a: #b4235a; --b: #c2570c; --c: #2563a8; --d: #0f766e; --e: #1f2933;
        font: 13px system-ui, sans-serif }
      @media (prefers-color-scheme: dark) {
        svg { --ground: #12171d; --ink: #e6ebf0; --faint: #98a4b0; --grid: #2a323b;
          --a: #ff8ab5; --b: #ffb072; --c: #7db8ff; --d: #5fd6c7; --e: #e6ebf0 }
      }
      .ground { fill: var(--ground) }
      text { fill: var(--faint) }
      .title { fill: var(--ink); font-weight: 600; font-size: 15px }
      .name { fill: var(--ink); font-weight: 600 }
      .grid { stroke: var(--grid) }
      .mark { stroke: var(--faint); stroke-dasharray: 4 3 }
      .curve { fill: none; stroke-width: 2.5; stroke-linejoin: round; stroke-linecap: round }
      .broken { stroke-dasharray: 2 6 }
      .c0 { stroke: var(--a) } .c1 { stroke: var(--b) } .c2 { stroke: var(--c) }
      .c3 { stroke: var(--d) } .c4 { stroke: var(--e) }
      .dot { fill: var(--ground); stroke-width: 2.5 }
      </style>
      """;

  private final Formatter svg = new Formatter(Locale.ROOT);

  /**
   * Begins a picture.
   *
   * @param height of it
   * @param left where its title begins
   * @param title what it shows
   * @param about its units
   */
  public Svg(int height, int left, String title, String about) {
    svg.format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\">%n",
        WIDTH, height);
    svg.format("<title>%s</title>%n%s", text(title), STYLE);
    svg.format("<rect class=\"ground\" width=\"%d\" height=\"%d\"/>%n", WIDTH, height);
    words("title", "start", left, 26, title);
    words("about", "start", left, 46, about);
  }

  /** A place in a picture. */
  public record Place(double x, double y) {}

  /** A straight line of a grid, or one that marks something. */
  public void line(String sort, Place from, Place to) {
    svg.format(
        "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>%n",
        sort, from.x(), from.y(), to.x(), to.y());
  }

  /**
   * Words.
   *
   * @param sort {@code title}, {@code name} or anything else
   * @param anchor which part of them stands at the place: {@code start}, {@code middle}, {@code
   *     end}
   */
  public void words(String sort, String anchor, double x, double y, String words) {
    svg.format(
        "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
        sort, x, y, anchor, text(words));
  }

  /** A series through places, as a whole or a broken line. */
  public void curve(int series, boolean broken, List<Place> places) {
    svg.format(
        "<polyline class=\"curve c%d%s\" points=\"%s\"/>%n",
        series,
        broken ? " broken" : "",
        places.stream()
            .map(place -> String.format(Locale.ROOT, "%.1f,%.1f", place.x(), place.y()))
            .collect(Collectors.joining(" ")));
  }

  /** One value of a series, and what it is when it is pointed at. */
  public void dot(int series, Place at, String what) {
    svg.format(
        "<circle class=\"dot c%d\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"><title>%s</title></circle>%n",
        series, at.x(), at.y(), text(what));
  }

  /** The picture, which is complete with this. */
  public String end() {
    return svg.format("</svg>%n").toString();
  }

  private static String text(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }
}
