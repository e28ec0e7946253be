import { html } from 'lit';
import type { Line, SeriesStore } from './_series';

/** The chart's values for whoever does not read them off a curve. */
export function chartTable(
  heading: string,
  xTitle: string,
  lines: Line[],
  store: SeriesStore,
  shown: (y: number | null) => string,
) {
  return html`<div class="plot table" tabindex="0" role="region" aria-label="${heading} as a table">
    <table>
      <thead>
        <tr>
          <th scope="col">${xTitle}</th>
          ${lines.map((line) => html`<th scope="col">${line.name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${store.xs().map(
          (x) =>
            html`<tr>
              <th scope="row">${Number(x.toPrecision(5))}</th>
              ${lines.map((line) => html`<td>${shown(store.at(line.name, x))}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
