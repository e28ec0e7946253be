import { html, nothing, render } from 'lit';
import { Crosshair } from './_crosshair';
import { Curves, type Marks } from './_curves';
import { chartHead } from './_head';
import { baselineEntry, bestEntry, lineEntry } from './_legend';
import { dash, hue, onLookChange } from './_look';
import { look } from './_options';
import { save } from './_picture';
import { Plot } from './_plot';
import type { Axis } from './_scale';
import type { Line } from './_series';
import { chartTable } from './_table';
import type { Point } from './_thin';

/**
 * Lines over epochs that grow while a run trains. Points are sent once and kept by x; drawing happens at most once a
 * frame. The values stand in a legend, beside the pointer and, on demand, in a table, so that nobody has to read them
 * off a curve.
 */
class LineChart extends HTMLElement {
  heading = '';

  private readonly curves = new Curves();
  private readonly crosshair = new Crosshair(
    this,
    () => this.plot?.field(),
    (share) => this.curves.at(share),
  );
  private plot?: Plot;
  private waiting?: Promise<void>;
  private held = false;
  private endLookWatch = () => {};

  set xTitle(title: string) {
    this.curves.xTitle = title;
  }

  set percent(on: boolean) {
    this.curves.percent = on;
  }

  set lines(lines: Line[]) {
    this.curves.lines = lines;
  }

  /** Whether the y axis is logarithmic. `log-changed` tells when somebody switches it on the chart. */
  set log(on: boolean) {
    this.curves.reading.logarithmic = on;
    void this.redraw();
  }

  /** What the library has drawn, for tests. */
  get drawn() {
    return this.plot?.drawn();
  }

  connectedCallback() {
    this.style.display = 'block'; // an inline element has no width to draw in
    this.build();
    this.endLookWatch = onLookChange(() => this.build());
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
    this.endLookWatch();
    this.plot?.remove();
    this.plot = undefined;
  }

  /** Takes the points of several lines at once; the answer comes when they are drawn. */
  addAll(lines: Record<string, Point[]>, marks: Marks): Promise<void> {
    this.curves.marks = marks;
    Object.entries(lines).forEach(([name, points]) => this.curves.store.add(name, points));
    return this.redraw();
  }

  clear() {
    this.curves.store.clear();
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
    await this.plot?.ready();
    if (!this.plot || this.held) return;
    this.renderFrame();
    await this.plot.show(this.drawing());
    this.count();
  }

  /** Tells tests and whoever looks at the page how many points stand there. */
  private count() {
    const points = this.curves.store.longest();
    this.dataset.points = String(points);
    if (points > 0) performance.mark('curves-drawn');
  }

  private build() {
    this.renderFrame();
    this.plot?.remove();
    const place = this.querySelector('.plot')!;
    // a computed height is there even where nothing is laid out yet
    const height = parseFloat(getComputedStyle(place).height);
    const style = look(this.curves.lines, height, (from, to) => this.zoom(from, to), () => this.crosshair.show());
    this.plot = new Plot(place, style, this.drawing(), () => void this.redraw());
    void this.plot.ready().then(() => this.count());
  }

  private drawing() {
    return this.curves.drawing(this.clientWidth || window.innerWidth);
  }

  /** Called by the chart when a part of it was marked: from then on our own axis shows that part. */
  private zoom(from: number, to: number): Axis {
    this.curves.reading.zoom(from, to);
    void this.redraw();
    return this.curves.xAxis();
  }

  private renderFrame() {
    const { curves, heading } = this;
    const { reading, store, shown, xTitle } = curves;
    const { best, baseline } = curves.marks;
    render(
      html`${chartHead(heading, reading, () => this.chosen(), (format) => void this.save(format))}
        <ul class="legend">
          ${curves.present().map((line) => lineEntry(line, store.alone(line.name), shown(store.last(line.name))))}
          ${best ? bestEntry(curves.lines[0]?.run ?? 0, best.x, shown(store.at(best.line, best.x))) : nothing}
          ${baseline ? baselineEntry(baseline.name, shown(baseline.y)) : nothing}
        </ul>
        <div class="field" ?hidden=${reading.asTable}>
          <div class="plot" role="img" aria-label=${this.summary()}></div>
          <div class="pointed" aria-hidden="true"></div>
        </div>
        ${reading.asTable ? chartTable(heading, xTitle, curves.present(), store, shown) : nothing}`,
      this,
    );
  }

  /** A reader wants to see the points otherwise. */
  private chosen() {
    this.dispatchEvent(new CustomEvent('log-changed', { detail: this.curves.reading.logarithmic }));
    void this.redraw();
  }

  private save(format: 'svg' | 'png') {
    const entries = this.latest().map(({ line, text }) => ({ text, color: hue(line.run), dash: dash(line) }));
    return save(format, this.heading, entries, this.querySelector('.plot')!);
  }

  private summary() {
    const latest = this.latest().map(({ text }) => text);
    const points = this.curves.store.longest();
    return `${this.heading} by ${this.curves.xTitle}, ${points} points. Latest: ${latest.join(', ')}.`;
  }

  private latest() {
    const { store, shown } = this.curves;
    return this.curves.present().map((line) => ({ line, text: `${line.name} ${shown(store.last(line.name))}` }));
  }
}

customElements.define('line-chart', LineChart);
