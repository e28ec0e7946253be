import { niceAxis, type Axis } from './_scale';

/** Which epochs are shown: all of them, the last share of them (0 to 1), or those from one to another. */
export type Span = 'all' | { last: number } | { from: number; to: number };

/** How a reader wants to see the points; the points themselves stay as they are. */
export class Reading {
  logarithmic = false;
  asTable = false;
  /** The weight of what came before in a running mean, 0 to 0.99; 0 draws the points themselves. */
  smoothing = 0;
  span: Span = 'all';

  /** The axis of x that covers the span; `last` is the greatest x that is known or expected. */
  xAxis(last: number): Axis {
    if (this.span === 'all') return niceAxis(0, Math.max(last, 1), 8, true);
    if ('last' in this.span) return niceAxis(Math.floor(last * (1 - this.span.last)), Math.max(last, 1), 8, true);
    return niceAxis(this.span.from, this.span.to, 8, true);
  }

  /** Takes the part of the axis that a reader has marked, at least two epochs of it. */
  zoom(from: number, to: number) {
    const first = Math.max(0, Math.floor(from));
    this.span = { from: first, to: Math.max(first + 2, Math.ceil(to)) };
  }
}
