import { html, nothing, render } from 'lit';
import { sample } from './_legend';
import { dash, hue } from './_look';
import type { Field } from './_plot';
import type { Line } from './_series';

/** A line's value at the crosshair, and its height in the field: 0 at the bottom, 1 at the top, null where it has none. */
export type Told = { line: Line; value: string; height: number | null };

/** What there is to tell near a share of the field's width, 0 to 1. */
type Teller = (share: number) => { share: number; title: string; told: Told[] } | undefined;

/** A line through the field where the pointer is, and beside it the values. */
export class Crosshair {
  private pointer?: number;

  constructor(
    private readonly chart: HTMLElement,
    private readonly field: () => Field | undefined,
    private readonly teller: Teller,
  ) {
    const follow = ({ target, clientX }: PointerEvent) =>
      this.follow((target as Element).closest('.field') ? clientX : undefined);
    chart.addEventListener('pointermove', follow);
    chart.addEventListener('pointerdown', follow);
    ['pointerleave', 'pointercancel'].forEach((end) => chart.addEventListener(end, () => this.follow(undefined)));
  }

  private follow(x?: number) {
    if (x === this.pointer) return;
    this.pointer = x;
    this.show();
  }

  /** Again, after a new drawing. */
  show() {
    const place = this.chart.querySelector<HTMLElement>('.pointed');
    const field = this.field();
    if (!place) return;
    if (!field || this.pointer === undefined) return render(nothing, place);
    const share = (this.pointer - place.getBoundingClientRect().left - field.left) / field.width;
    const there = share < 0 || share > 1 ? undefined : this.teller(share);
    render(there ? picture(field, there.share, there.title, there.told) : nothing, place);
  }
}

function picture(field: Field, at: number, title: string, told: Told[]) {
  const x = field.left + at * field.width;
  const beside = at < 0.5 ? `left: ${x + 12}px` : `right: calc(100% - ${x - 12}px)`;
  const dot = ({ line, height }: Told) =>
    height === null
      ? nothing
      : html`<b style="left: ${x}px; top: ${field.top + (1 - height) * field.height}px; background: ${hue(line.run)}"></b>`;
  return html`<i style="left: ${x}px; top: ${field.top}px; height: ${field.height}px"></i>
    ${told.map(dot)}
    <ul style="${beside}; top: ${field.top + 8}px">
      <li>${title}</li>
      ${told.map(({ line, value }) => html`<li>${sample(hue(line.run), dash(line))} ${line.name}: ${value}</li>`)}
    </ul>`;
}
