/** Which part of the data a line is about; in an overlay all lines are about one part, a line for each run. */
export type Part = 'train' | 'validation' | 'test' | 'overlay';

const PARTS = { train: 7, validation: 0, test: 2 };
const RUNS = [0, 8, 3, 14, 5, 1];

/** Told by the part, in an overlay by the run, so that colour alone never has to tell lines apart. */
export function dash({ part, run }: { part: Part; run: number }) {
  return part === 'overlay' ? RUNS[(run + Math.floor(run / RUNS.length)) % RUNS.length] : PARTS[part];
}

export type Shape = 'circle' | 'square' | 'triangle';

const SHAPES: Shape[] = ['circle', 'square', 'triangle'];
const PART_SHAPES: Record<Exclude<Part, 'overlay'>, Shape> = { train: 'square', validation: 'circle', test: 'triangle' };

/** What a line's only point looks like: as {@link dash}, where there is no line yet to be dashed. */
export function shape({ part, run }: { part: Part; run: number }) {
  return part === 'overlay' ? SHAPES[run % SHAPES.length] : PART_SHAPES[part];
}

/** One hue a run, told apart by every kind of colour vision, at least 3 : 1 against the page. */
const HUES = {
  light: ['#0062a3', '#c04a00', '#00795a', '#a3417f', '#8a6100', '#5b55c9'],
  dark: ['#63b8ee', '#ff9c5a', '#4fd1a5', '#eb9dca', '#f0c04f', '#b3b0ff'],
};

const dark = window.matchMedia('(prefers-color-scheme: dark)');
/** Where layerlab.css makes charts less high. */
const narrow = window.matchMedia('(max-width: 480px)');

export function mode(): 'light' | 'dark' {
  return dark.matches ? 'dark' : 'light';
}

export function hue(run: number) {
  const hues = HUES[mode()];
  return hues[run % hues.length];
}

export function quiet() {
  return mode() === 'dark' ? '#a5b2c5' : '#566377';
}

export function grid() {
  return mode() === 'dark' ? '#33435a' : '#e1e5ea';
}

/** Calls `changed` whenever the system goes dark or light, or the page narrow or wide; the answer ends that. */
export function onLookChange(changed: () => void) {
  [dark, narrow].forEach((query) => query.addEventListener('change', changed));
  return () => [dark, narrow].forEach((query) => query.removeEventListener('change', changed));
}
