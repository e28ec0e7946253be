import { html, render, svg } from 'lit';
import { figure } from './_scale';

const [WIDTH, HEIGHT] = [240, 72];

/** Bars for how numbers are spread, with the ends of their range in figures. */
class ValueHistogram extends HTMLElement {
  heading = '';
  private least = 0;
  private greatest = 0;
  private counts: number[] = [];

  connectedCallback() {
    this.style.display = 'block';
    this.draw();
  }

  show(least: number, greatest: number, counts: number[]) {
    [this.least, this.greatest, this.counts] = [least, greatest, counts];
    this.draw();
  }

  private draw() {
    const most = Math.max(1, ...this.counts);
    const width = WIDTH / Math.max(1, this.counts.length);
    const bars = this.counts.map((count, i) => {
      const height = (count / most) * HEIGHT;
      return svg`<rect x=${i * width} y=${HEIGHT - height} width=${width - 1} height=${height}></rect>`;
    });
    render(
      html`<div class="histogram-name">${this.heading}</div>
        <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${this.summary()}>${bars}</svg>
        <div class="histogram-ends"><span>${figure(this.least, false)}</span><span>${figure(this.greatest, false)}</span></div>`,
      this,
    );
  }

  private summary() {
    const all = this.counts.reduce((sum, count) => sum + count, 0);
    return `${this.heading}: ${all} numbers from ${figure(this.least, false)} to ${figure(this.greatest, false)}`;
  }
}

customElements.define('value-histogram', ValueHistogram);
