/** An axis whose ends and steps are numbers that people would choose. */
export type Axis = { min: number; max: number; ticks: number; decimals: number };

const STEPS = [1, 2, 2.5, 5, 10];

/** The smallest step of 1, 2, 2.5 or 5 times a power of ten that covers `range` in at most `ticks` steps. */
function niceStep(range: number, ticks: number) {
  const raw = range / ticks;
  const power = 10 ** Math.floor(Math.log10(raw));
  return power * STEPS.find((step) => step * power >= raw * (1 - 1e-9))!;
}

/** Covers [low, high]; whole steps only where `whole` is asked for. */
export function niceAxis(low: number, high: number, ticks: number, whole = false): Axis {
  const range = high > low ? high - low : Math.abs(high) || 1;
  let step = niceStep(range, ticks);
  if (whole) step = Math.max(1, Math.ceil(step));
  const min = Math.floor(low / step + 1e-9) * step;
  const max = Math.max(min + step, Math.ceil(high / step - 1e-9) * step);
  return { min, max, ticks: Math.round((max - min) / step), decimals: decimalsOf(step) };
}

/** Covers [low, high], which are logarithms to base 10, with ticks at powers of ten, or of two where they are close. */
export function logAxis(low: number, high: number, ticks: number): Axis {
  const octave = Math.log10(2);
  const step = high - low >= 2 ? Math.ceil((high - low) / ticks) : octave;
  if (high - low < 2 * octave) return niceAxis(low, high, ticks);
  const min = Math.floor(low / step + 1e-9) * step;
  const max = Math.max(min + step, Math.ceil(high / step - 1e-9) * step);
  return { min, max, ticks: Math.round((max - min) / step), decimals: 0 };
}

function decimalsOf(step: number) {
  for (let decimals = 0; decimals < 12; decimals++) {
    const scaled = step * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6) return decimals;
  }
  return 12;
}

/** A place of an axis: four digits that matter, without an exponent where the number is of everyday size. */
export function place(y: number) {
  const size = Math.abs(y);
  if (size !== 0 && (size < 1e-4 || size >= 1e6)) return y.toExponential(2);
  return String(Number(y.toPrecision(4)));
}

/**
 * As the server writes figures: three decimals for numbers of everyday size, more for small ones so that three digits
 * matter, and an exponent for the others.
 */
export function figure(y: number, percent: boolean) {
  if (percent) return `${(100 * y).toFixed(1)} %`;
  const size = Math.abs(y);
  if (y !== 0 && (size < 1e-3 || size >= 1e6)) {
    return y.toExponential(2).replace(/([+-])(\d)$/, '$10$2'); // 4.20e-04
  }
  const zeros = y === 0 ? 0 : Math.max(0, Math.ceil(-1 - Math.log10(size)));
  return y.toFixed(3 + zeros);
}
