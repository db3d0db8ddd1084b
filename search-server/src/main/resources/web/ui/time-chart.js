/** Curves over time, drawn by uPlot, which is loaded when the first curve is to be seen. */

import { change, compact, date } from '../text/format.js';

const LIBRARY = '/webjars/uplot/1.6.30/dist/uPlot.esm.js';
const HEIGHT = 150;
/** Lines for the texts of marks, which else would stand one in another; each so high. */
const LINES = 3;
const LINE = 13;
/** A colour for each curve; there are no more curves than these. */
const COLOURS = ['--accent', '--engagement', '--audience', '--performance', '--value'];
const UNITS = { count: compact, change };
const dark = matchMedia('(prefers-color-scheme: dark)');

/**
 * `<time-chart>`, as wide as what is around it. Its property `series` holds `{ name, points }`, points
 * being pairs of seconds since 1970 and a number, in the order of time; `unit` is `count`, for numbers of
 * zero or more, or `change`. `marks` holds `{ at, text, faint }`, days to be marked above the
 * curve, the text of each on one of three lines in turn.
 */
class TimeChart extends HTMLElement {
  #series = [];
  #marks = [];
  #plot;
  #width = new ResizeObserver(() => this.#fit());
  #recolour = () => this.#plot?.redraw();

  set series(series) {
    if (JSON.stringify(series) !== JSON.stringify(this.#series)) {
      this.#series = series;
      if (this.isConnected) {
        this.#draw();
      }
    }
  }

  set marks(marks) {
    this.#marks = marks;
    this.#plot?.redraw();
  }

  connectedCallback() {
    this.#width.observe(this);
    dark.addEventListener('change', this.#recolour);
    this.#draw();
  }

  disconnectedCallback() {
    this.#width.disconnect();
    dark.removeEventListener('change', this.#recolour);
    this.#plot?.destroy();
    this.#plot = undefined;
  }

  #fit() {
    if (this.#plot && this.clientWidth > 0) {
      this.#plot.setSize({ width: this.clientWidth, height: HEIGHT });
    }
  }

  async #draw() {
    const series = this.#series;
    const { default: Plot } = await import(LIBRARY);
    if (this.isConnected && series === this.#series) {
      this.#plot?.destroy();
      const columns = series.map(({ points }) => [
        points.map(([at]) => at),
        points.map(([, n]) => n),
      ]);
      this.#plot = new Plot(this.#options(series), Plot.join(columns), this);
    }
  }

  #options(series) {
    const unit = UNITS[this.getAttribute('unit') ?? 'count'];
    const colour = (name) => () => getComputedStyle(this).getPropertyValue(name);
    const axis = { stroke: colour('--soft'), font: `11px ${getComputedStyle(this).fontFamily}` };
    return {
      width: Math.max(1, this.clientWidth),
      height: HEIGHT,
      padding: [8, 8, 0, 0],
      hooks: { draw: [(plot) => this.#marks.forEach((mark, i) => draw(plot, mark, i % LINES, colour))] },
      legend: { show: false },
      cursor: { y: false, drag: { x: false, y: false } },
      // From nothing: a cut axis would make a small change look like a collapse.
      scales: { y: { range: (_, least, most) => [Math.min(0, least * 1.05), most * 1.05] } },
      axes: [
        {
          ...axis,
          size: 28,
          space: 96,
          grid: { show: false },
          ticks: { show: false },
          values: (_, at) => at.map(day),
        },
        {
          ...axis,
          size: 48,
          grid: { stroke: colour('--line'), width: 1 },
          ticks: { show: false },
          values: (_, all) => all.map(unit),
        },
      ],
      series: [
        { value: (_, at) => day(at) },
        ...series.map(({ name }, i) => ({
          ...{ label: name, stroke: colour(COLOURS[i]), width: 1.5, spanGaps: true },
          points: { size: 4 },
        })),
      ],
    };
  }
}

/** A dashed line on the day of a mark, with its text on the side that has more room. */
function draw({ ctx, bbox, valToPos }, { at, text, faint }, line, colour) {
  const x = Math.round(valToPos(at, 'x', true));
  const left = x > bbox.left + bbox.width / 2;
  const space = 4 * devicePixelRatio;
  ctx.save();
  ctx.strokeStyle = colour(faint ? '--soft' : '--value')();
  ctx.fillStyle = colour(faint ? '--soft' : '--ink')();
  ctx.lineWidth = devicePixelRatio;
  ctx.setLineDash([space, space]);
  ctx.beginPath();
  ctx.moveTo(x, bbox.top);
  ctx.lineTo(x, bbox.top + bbox.height);
  ctx.stroke();
  ctx.textAlign = left ? 'right' : 'left';
  ctx.textBaseline = 'top';
  ctx.fillText(text, x + (left ? -space : space), bbox.top + line * LINE * devicePixelRatio);
  ctx.restore();
}

const day = (seconds) => date(seconds * 1000);

customElements.define('time-chart', TimeChart);
