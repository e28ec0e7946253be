import { html, render, svg } from 'lit';
import { hue, quiet } from './_look';
import { ResizedDrawing } from './_resized-drawing';

type Tick = { at: number; text: string };
type Axis = { name: string; ticks: Tick[] };
type Line = { points: number[]; level: number; best: boolean; label: string };

const HEIGHT = 260;
const TOP = 44;
const BOTTOM = 12;
const SIDE = 56;
/** About what a digit and the gap before the first take of the width. */
const DIGIT = 7;
const GAP = 6;

/**
 * A line for each run through its values, an upright axis for each setting and the last for the figure. The better a
 * run, the stronger its line; the best is the thickest. Everything it shows stands in the sweep's table too.
 */
class ParallelLines extends ResizedDrawing {
  private axes: Axis[] = [];
  private lines: Line[] = [];

  /** The lines that come last lie on top. */
  show(axes: Axis[], lines: Line[]) {
    this.axes = axes;
    this.lines = lines;
    this.draw();
  }

  protected paint() {
    const style = getComputedStyle(this);
    const width = this.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    if (!(width > 0) || this.axes.length === 0) return; // before it stands on the page the width is no number
    const right = this.right();
    const x = (axis: number) => SIDE + ((width - SIDE - right) * axis) / Math.max(1, this.axes.length - 1);
    const y = (at: number) => HEIGHT - BOTTOM - at * (HEIGHT - TOP - BOTTOM);
    this.dataset.lines = String(this.lines.length);
    render(
      html`<svg width=${width} height=${HEIGHT} role="img" aria-label="Parallel coordinates of ${this.lines.length} runs">
        ${this.lines.map((line) => this.line(line, x, y))} ${this.axes.map((axis, i) => this.axis(axis, x(i), y, i, right))}
      </svg>`,
      this,
    );
  }

  /** Room for the last axis's figures, which stand beyond it and are as long as it takes to tell them apart. */
  private right() {
    const longest = Math.max(0, ...this.axes[this.axes.length - 1].ticks.map((tick) => tick.text.length));
    return Math.max(SIDE, GAP + DIGIT * longest);
  }

  private line(line: Line, x: (axis: number) => number, y: (at: number) => number) {
    const points = line.points.map((at, i) => `${x(i)},${y(at)}`).join(' ');
    return svg`<polyline
      points=${points}
      fill="none"
      stroke=${line.best ? hue(1) : hue(0)}
      stroke-width=${line.best ? 4 : 1.5}
      stroke-opacity=${line.best ? 1 : 0.15 + 0.7 * line.level}
      ><title>${line.label}</title></polyline>`;
  }

  /** Names at the edges stay inside; every other one stands lower, so that long ones do not meet. */
  private anchor(axis: number) {
    return axis === 0 ? 'start' : axis === this.axes.length - 1 ? 'end' : 'middle';
  }

  private axis(axis: Axis, x: number, y: (at: number) => number, place: number, right: number) {
    const anchor = this.anchor(place);
    const name = { start: x - SIDE, middle: x, end: x + right }[anchor];
    return svg`<line x1=${x} x2=${x} y1=${y(0)} y2=${y(1)} stroke=${quiet()}></line>
      <text x=${name} y=${place % 2 ? 30 : 14} text-anchor=${anchor} fill="currentColor" font-size="13" font-weight="600">${axis.name}</text>
      ${axis.ticks.map(
        (tick) =>
          svg`<text x=${x + GAP} y=${y(tick.at) + 4} fill="currentColor" font-size="12" class="tick">${tick.text}</text>`,
      )}`;
  }
}

customElements.define('parallel-lines', ParallelLines);
