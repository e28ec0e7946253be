import ApexCharts from 'apexcharts';
import { html, nothing, render } from 'lit';
import { chartHead } from './_head';
import { baselineEntry, bestEntry, lineEntry } from './_legend';
import { dash, hue, onModeChange } from './_look';
import { look, scales } from './_options';
import { save } from './_picture';
import { Reading } from './_reading';
import { figure, logAxis, niceAxis, type Axis } from './_scale';
import { alongside, SeriesStore, type Line } from './_series';
import { chartTable } from './_table';
import type { Point } from './_thin';

/**
 * What stands beside the points: the last x that is expected, so that the axis stays put while points come in, the
 * epoch to mark on the line of a name, and a level to compare with.
 */
type Marks = { xMax?: number; best?: { x: number; line: string }; baseline?: { name: string; y: number } };

const NO_AXIS: Axis = { min: 0, max: 1, ticks: 4, decimals: 2 };

/**
 * Lines over epochs that grow while a run trains. Points are sent once and kept by x; drawing happens at most once a
 * frame. The values stand in a legend and, on demand, in a table, so that nobody has to read them off a curve.
 */
class LineChart extends HTMLElement {
  heading = '';
  xTitle = '';
  percent = false;
  lines: Line[] = [];

  private readonly store = new SeriesStore();
  private marks: Marks = {};
  private readonly reading = new Reading();
  private chart?: ApexCharts;
  private rendered?: Promise<void>;
  private waiting?: Promise<void>;
  private axes = '';
  private held = false;
  private endModeWatch = () => {};

  /** Whether the y axis is logarithmic. `log-changed` tells when somebody switches it on the chart. */
  set log(on: boolean) {
    this.reading.logarithmic = on;
    void this.redraw();
  }

  connectedCallback() {
    this.style.display = 'block'; // an inline element has no width to draw in
    this.build();
    this.endModeWatch = onModeChange(() => this.build());
    this.addEventListener('pointerdown', () => this.hold());
  }

  /** While somebody marks a part, a new drawing would take the mark away. */
  private hold() {
    this.held = true;
    const release = () => {
      this.held = false;
      void this.redraw();
    };
    // a finger that begins to scroll is cancelled, not lifted
    ['pointerup', 'pointercancel'].forEach((end) => window.addEventListener(end, release, { once: true }));
  }

  disconnectedCallback() {
    this.endModeWatch();
    this.chart?.destroy();
    this.chart = undefined;
  }

  /** Takes the points of several lines at once; the answer comes when they are drawn. */
  addAll(lines: Record<string, Point[]>, marks: Marks): Promise<void> {
    this.marks = marks;
    Object.entries(lines).forEach(([name, points]) => this.store.add(name, points));
    return this.redraw();
  }

  clear() {
    this.store.clear();
    return this.redraw();
  }

  /** Draws in the next frame, however often it is called before. A hidden page has no frames, so it draws at once. */
  redraw(): Promise<void> {
    this.waiting ??= new Promise<void>((frame) =>
      document.hidden ? setTimeout(frame) : requestAnimationFrame(() => frame()),
    ).then(() => {
      this.waiting = undefined;
      return this.draw();
    });
    return this.waiting;
  }

  private async draw() {
    await this.rendered; // an update during the first rendering would never be answered
    if (!this.chart || this.held) return;
    this.renderFrame();
    const axes = JSON.stringify([this.xAxis(), this.yAxis()]);
    if (axes === this.axes) await this.chart.updateSeries(this.series(), false);
    else await this.chart.updateOptions({ ...this.scales(), series: this.series() }, false, false);
    this.axes = axes;
    this.count();
  }

  /** Tells tests and whoever looks at the page how many points stand there. */
  private count() {
    this.dataset.points = String(this.store.longest());
    if (this.store.longest() > 0) performance.mark('curves-drawn');
  }

  private build() {
    this.renderFrame();
    this.chart?.destroy();
    this.axes = JSON.stringify([this.xAxis(), this.yAxis()]);
    const plot = this.querySelector('.plot')!;
    this.chart = new ApexCharts(plot, {
      // a computed height is there even where nothing is laid out yet
      ...look(this.lines, parseFloat(getComputedStyle(plot).height), (from, to) => this.zoom(from, to)),
      ...this.scales(),
      series: this.series(),
    });
    this.rendered = this.chart.render().then(() => this.count());
  }

  private scales() {
    const [x, y] = [this.xAxis(), this.yAxis()];
    const tick = (at: number) => (this.reading.logarithmic ? this.shown(10 ** at) : this.plainTick(at, y.decimals));
    const value = (at: number | null) => this.shown(at !== null && this.reading.logarithmic ? 10 ** at : at);
    return scales(this.xTitle, x, y, tick, value);
  }

  private plainTick(at: number, decimals: number) {
    return this.percent ? `${(100 * at).toFixed(Math.max(0, decimals - 2))} %` : at.toFixed(decimals);
  }

  private xAxis(): Axis {
    const xs = this.store.xs();
    return this.reading.xAxis(Math.max(this.marks.xMax ?? 0, xs[xs.length - 1] ?? 0));
  }

  private yAxis(): Axis {
    const range = this.store.range(this.reading.logarithmic, this.xAxis());
    if (!range) return NO_AXIS;
    const low = Math.min(range[0], this.marks.baseline?.y ?? Infinity);
    const high = Math.max(range[1], this.marks.baseline?.y ?? -Infinity);
    const cover = this.reading.logarithmic ? logAxis : niceAxis;
    return cover(this.scaled(low)!, this.scaled(high)!, 5);
  }

  /** Called by the chart when a part of it was marked: from then on our own axis shows that part. */
  private zoom(from: number, to: number): Axis {
    this.reading.zoom(from, to);
    void this.redraw();
    return this.xAxis();
  }

  /** A logarithmic axis is a plain one of logarithms, which can have ticks between powers of ten. */
  private scaled(y: number | null) {
    if (y === null || !this.reading.logarithmic) return y;
    return y > 0 ? Math.log10(y) : null;
  }

  private shown = (y: number | null) => (y === null ? '–' : figure(y, this.percent));

  private series() {
    const { best, baseline } = this.marks;
    const drawn = this.lines.map((line) => ({ name: line.name, data: this.store.drawn(line.name, this.reading.smoothing) }));
    const marked = (x: number) => (best?.x === x ? this.store.at(best.line, x) : null);
    const extra = [
      { name: 'best', y: marked },
      { name: baseline?.name ?? 'baseline', y: () => baseline?.y ?? null },
    ];
    return alongside(drawn, extra).map(({ name, data }) => ({ name, data: data.map(([x, y]) => ({ x, y: this.scaled(y) })) }));
  }

  private renderFrame() {
    const { best, baseline } = this.marks;
    render(
      html`${chartHead(this.heading, this.reading, () => this.chosen(), (format) => void this.save(format))}
        <ul class="legend">
          ${this.present().map((line) => lineEntry(line, this.shown(this.store.last(line.name))))}
          ${best ? bestEntry(this.lines[0]?.run ?? 0, best.x, this.shown(this.store.at(best.line, best.x))) : nothing}
          ${baseline ? baselineEntry(baseline.name, this.shown(baseline.y)) : nothing}
        </ul>
        <div class="plot" role="img" aria-label=${this.summary()} ?hidden=${this.reading.asTable}></div>
        ${this.reading.asTable ? chartTable(this.heading, this.xTitle, this.present(), this.store, this.shown) : nothing}`,
      this,
    );
  }

  /** A reader wants to see the points otherwise. */
  private chosen() {
    this.dispatchEvent(new CustomEvent('log-changed', { detail: this.reading.logarithmic }));
    void this.redraw();
  }

  /** A data set without a test part has no line for it. */
  private present() {
    return this.lines.filter((line) => this.store.has(line.name));
  }

  private save(format: 'svg' | 'png') {
    const entries = this.present().map((line) => ({
      text: `${line.name} ${this.shown(this.store.last(line.name))}`,
      color: hue(line.run),
      dash: dash(line),
    }));
    return save(format, this.heading, entries, this.querySelector('.plot')!);
  }

  private summary() {
    const latest = this.present().map((line) => `${line.name} ${this.shown(this.store.last(line.name))}`);
    return `${this.heading} by ${this.xTitle}, ${this.store.longest()} points. Latest: ${latest.join(', ')}.`;
  }
}

customElements.define('line-chart', LineChart);
