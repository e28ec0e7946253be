import { html, svg, type TemplateResult } from 'lit';
import { dash, hue, quiet } from './_look';
import type { Line } from './_series';

/** A piece of a line. */
export function sample(color: string, dashes: number) {
  return html`<svg width="28" height="8" aria-hidden="true">
    ${svg`<line x1="0" y1="4" x2="28" y2="4" stroke=${color} stroke-width="2.5" stroke-dasharray=${dashes}></line>`}
  </svg>`;
}

/** What each kind of line means, with its latest value. */
export function lineEntry(line: Line, latest: string): TemplateResult {
  return html`<li>${sample(hue(line.run), dash(line))} ${line.name} <b>${latest}</b></li>`;
}

export function bestEntry(run: number, x: number, value: string): TemplateResult {
  return html`<li>
    <svg width="12" height="12" aria-hidden="true">
      ${svg`<path d="M6 0 L12 6 L6 12 L0 6 Z" fill=${hue(run)}></path>`}
    </svg>
    best <b>${value}</b> at ${x}
  </li>`;
}

export function baselineEntry(name: string, value: string): TemplateResult {
  return html`<li>${sample(quiet(), 3)} ${name} <b>${value}</b></li>`;
}
