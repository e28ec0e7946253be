import { html, render, svg } from 'lit';
import { sample } from './_legend';
import { dash, grid, hue } from './_look';
import { Measure } from './_measure';
import { ResizedDrawing } from './_resized-drawing';
import { figure, niceAxis } from './_scale';

/** An epoch with the mean, the lowest and the highest value of several runs. */
type Point = { x: number; mean: number; low: number; high: number };
type Band = { name: string; points: Point[] };

const HEIGHT = 320;
const LEFT = 64;
const BOTTOM = 40;
const TOP = 12;
const RIGHT = 16;

/** Curves of means, each in a band from the lowest to the highest value. */
class BandChart extends ResizedDrawing {
  private percent = false;
  private bands: Band[] = [];

  show(percent: boolean, bands: Band[]) {
    this.percent = percent;
    this.bands = bands.filter((band) => band.points.length > 0);
    this.draw();
  }

  protected paint() {
    this.dataset.bands = String(this.bands.length);
    if (this.clientWidth === 0 || this.bands.length === 0) return;
    const points = this.bands.flatMap((band) => band.points);
    const xs = niceAxis(0, Math.max(1, ...points.map((point) => point.x)), 8, true);
    const ys = niceAxis(Math.min(...points.map((point) => point.low)), Math.max(...points.map((point) => point.high)), 5);
    const measure = new Measure(this.percent, false);
    const [width, high] = [this.clientWidth - LEFT - RIGHT, HEIGHT - TOP - BOTTOM];
    const x = (at: number) => LEFT + (width * (at - xs.min)) / (xs.max - xs.min);
    const y = (at: number) => TOP + high * (1 - (at - ys.min) / (ys.max - ys.min));
    const steps = (axis: typeof xs) =>
      Array.from({ length: axis.ticks + 1 }, (_, i) => axis.min + ((axis.max - axis.min) * i) / axis.ticks);
    render(
      html`<ul class="legend">
          ${this.bands.map((band, i) => this.entry(band, i))}
        </ul>
        <svg width=${this.clientWidth} height=${HEIGHT} role="img" aria-label=${this.summary()}>
          ${steps(ys).map((at) => this.level(measure.tick(at, ys.decimals), y(at)))}
          ${steps(xs).map((at) => svg`<text x=${x(at)} y=${HEIGHT - 22} text-anchor="middle">${at}</text>`)}
          <text x=${x((xs.min + xs.max) / 2)} y=${HEIGHT - 4} text-anchor="middle">epoch</text>
          ${this.bands.map((band, i) => this.band(band, i, x, y))}
        </svg>`,
      this,
    );
  }

  private level(tick: string, y: number) {
    return svg`<line x1=${LEFT} x2=${this.clientWidth - RIGHT} y1=${y} y2=${y} stroke=${grid()}></line>
      <text x=${LEFT - 8} y=${y + 4} text-anchor="end">${tick}</text>`;
  }

  private band(band: Band, run: number, x: (at: number) => number, y: (at: number) => number) {
    const upper = band.points.map((point) => `${x(point.x)},${y(point.high)}`);
    const lower = band.points.map((point) => `${x(point.x)},${y(point.low)}`).reverse();
    const mean = band.points.map((point) => `${x(point.x)},${y(point.mean)}`);
    return svg`<polygon points=${[...upper, ...lower].join(' ')} fill=${hue(run)} fill-opacity="0.18"></polygon>
      <polyline
        points=${mean.join(' ')}
        fill="none"
        stroke=${hue(run)}
        stroke-width="2"
        stroke-dasharray=${dash({ part: 'overlay', run })}
      ></polyline>`;
  }

  private entry(band: Band, run: number) {
    const last = band.points[band.points.length - 1];
    const shown = (value: number) => figure(value, this.percent);
    return html`<li>
      ${sample(hue(run), dash({ part: 'overlay', run }))} ${band.name} <b>${shown(last.mean)}</b> (${shown(last.low)} to
      ${shown(last.high)})
    </li>`;
  }

  private summary() {
    return `Means over the epochs: ${this.bands.map((band) => band.name).join('; ')}`;
  }
}

customElements.define('band-chart', BandChart);
