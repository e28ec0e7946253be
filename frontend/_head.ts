import { html, nothing } from 'lit';
import type { Reading, Span } from './_reading';

const SPANS: Record<string, Span> = { all: 'all', 'last half': { last: 0.5 }, 'last tenth': { last: 0.1 } };

/** The chart's title and what a reader can choose: all of it works from the keyboard. */
export function chartHead(heading: string, reading: Reading, changed: () => void, save: (format: 'svg' | 'png') => void) {
  const toggle = (name: string, on: boolean, set: (on: boolean) => void) =>
    html`<label
      ><input type="checkbox" .checked=${on} @change=${(event: Event) => (set(box(event).checked), changed())} />
      ${name}</label
    >`;
  return html`<div class="chart-head">
    <h2>${heading}</h2>
    ${toggle('log', reading.logarithmic, (on) => (reading.logarithmic = on))}
    ${toggle('table', reading.asTable, (on) => (reading.asTable = on))}
    <label
      >smooth
      <input
        type="number"
        min="0"
        max="0.99"
        step="0.1"
        .value=${String(reading.smoothing)}
        @change=${(event: Event) => {
          reading.smoothing = Math.min(0.99, Math.max(0, Number(box(event).value) || 0));
          changed();
        }}
    /></label>
    ${epochs(reading, changed)}
    <button type="button" @click=${() => save('svg')}>SVG</button>
    <button type="button" @click=${() => save('png')}>PNG</button>
  </div>`;
}

function epochs(reading: Reading, changed: () => void) {
  const own = reading.span !== 'all' && 'from' in reading.span ? `${reading.span.from} to ${reading.span.to}` : '';
  const chosen = own || Object.keys(SPANS).find((name) => SPANS[name] === reading.span);
  return html`<label
    >epochs
    <select
      @change=${(event: Event) => {
        reading.span = SPANS[box(event).value] ?? reading.span;
        changed();
      }}
    >
      ${Object.keys(SPANS).map((name) => html`<option .selected=${name === chosen}>${name}</option>`)}
      ${own ? html`<option selected>${own}</option>` : nothing}
    </select></label
  >`;
}

function box(event: Event) {
  return event.target as HTMLInputElement;
}
