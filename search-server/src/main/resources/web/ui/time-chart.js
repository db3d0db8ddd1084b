/** A curve over time, drawn by uPlot, which is loaded when the first curve is to be seen. */

import { compact, date } from '../text/format.js';

const LIBRARY = '/webjars/uplot/1.6.30/dist/uPlot.esm.js';
const HEIGHT = 150;
const dark = matchMedia('(prefers-color-scheme: dark)');

/**
 * `<time-chart>`, as wide as what is around it. Its property `points` holds pairs of seconds since 1970
 * and a number of zero or more, in the order of time; `name` says what the numbers are.
 */
class TimeChart extends HTMLElement {
  #points = [];
  #plot;
  #width = new ResizeObserver(() => this.#fit());
  #recolour = () => this.#plot?.redraw();

  name = '';

  set points(points) {
    if (JSON.stringify(points) !== JSON.stringify(this.#points)) {
      this.#points = points;
      if (this.isConnected) {
        this.#draw();
      }
    }
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
    const points = this.#points;
    const { default: Plot } = await import(LIBRARY);
    if (this.isConnected && points === this.#points) {
      this.#plot?.destroy();
      const columns = [points.map(([at]) => at), points.map(([, n]) => n)];
      this.#plot = new Plot(this.#options(), columns, this);
    }
  }

  #options() {
    const colour = (name) => () => getComputedStyle(this).getPropertyValue(name);
    const axis = { stroke: colour('--soft'), font: `11px ${getComputedStyle(this).fontFamily}` };
    return {
      width: Math.max(1, this.clientWidth),
      height: HEIGHT,
      padding: [8, 8, 0, 0],
      legend: { show: false },
      cursor: { y: false, drag: { x: false, y: false } },
      // From nothing: a cut axis would make a small change look like a collapse.
      scales: { y: { range: (_, __, most) => [0, most * 1.05] } },
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
          values: (_, all) => all.map(compact),
        },
      ],
      series: [
        { value: (_, at) => day(at) },
        { label: this.name, stroke: colour('--accent'), width: 1.5, points: { size: 4 } },
      ],
    };
  }
}

const day = (seconds) => date(seconds * 1000);

customElements.define('time-chart', TimeChart);
