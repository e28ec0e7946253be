import { html, svg, type TemplateResult } from 'lit';
import { dash, hue, quiet, shape, type Shape } from './_look';
import type { Line } from './_series';

/** A piece of a line. */
export function sample(color: string, dashes: number) {
  return html`<svg width="28" height="8" aria-hidden="true">
    ${svg`<line x1="0" y1="4" x2="28" y2="4" stroke=${color} stroke-width="2.5" stroke-dasharray=${dashes}></line>`}
  </svg>`;
}

const OUTLINES: Record<Shape, string> = {
  circle: 'M1 6 a5 5 0 1 0 10 0 a5 5 0 1 0 -10 0',
  square: 'M1 1 H11 V11 H1 Z',
  triangle: 'M6 1 L11 11 H1 Z',
};

function dot(color: string, outline: string) {
  return html`<svg width="12" height="12" aria-hidden="true">${svg`<path d=${outline} fill=${color}></path>`}</svg>`;
}

/** What each kind of line, or its single point, means, with its latest value. */
export function lineEntry(line: Line, alone: boolean, latest: string): TemplateResult {
  const look = alone ? dot(hue(line.run), OUTLINES[shape(line)]) : sample(hue(line.run), dash(line));
  return html`<li>${look} ${line.name} <b>${latest}</b></li>`;
}

export function bestEntry(run: number, x: number, value: string): TemplateResult {
  return html`<li>${dot(hue(run), 'M6 0 L12 6 L6 12 L0 6 Z')} best <b>${value}</b> at ${x}</li>`;
}

export function baselineEntry(name: string, value: string): TemplateResult {
  return html`<li>${sample(quiet(), 3)} ${name} <b>${value}</b></li>`;
}
