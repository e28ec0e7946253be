/** An entry of the legend as it goes into a picture. */
export type Entry = { text: string; color: string; dash: number };

const MARGIN = 16;
const HEAD = 56;

/** Hands the chart, in the page's colours, to whoever looks at it. */
export async function save(format: 'svg' | 'png', heading: string, entries: Entry[], plot: Element) {
  const { backgroundColor, color } = getComputedStyle(document.body);
  const svg = asSvg(heading, entries, plot, backgroundColor, color);
  const address = format === 'png' ? await asPng(svg) : `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  download(`${document.title.split(' · ')[0]} ${heading.toLowerCase()}.${format}`, address);
}

/** The chart as an SVG of its own, with its title and the meaning of its lines. */
function asSvg(heading: string, entries: Entry[], plot: Element, background: string, ink: string): string {
  const drawn = plot.querySelector('svg')!;
  const { width, height } = drawn.getBoundingClientRect();
  const chart = drawn.cloneNode(true) as SVGSVGElement;
  // a canvas would refuse foreign objects, and nobody points at anything in a picture
  chart.querySelectorAll('foreignObject, [class*=crosshairs]').forEach((part) => part.remove());
  chart.setAttribute('x', String(MARGIN));
  chart.setAttribute('y', String(HEAD));
  const whole = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  whole.setAttribute('width', String(width + 2 * MARGIN));
  whole.setAttribute('height', String(height + HEAD + MARGIN));
  whole.setAttribute('font-family', 'sans-serif');
  whole.append(part('rect', { width: '100%', height: '100%', fill: background }), title(heading, ink));
  let x = MARGIN;
  for (const { text, color, dash } of entries) {
    const line = { x1: x, y1: 42, x2: x + 28, y2: 42, stroke: color, 'stroke-width': 2.5, 'stroke-dasharray': dash };
    whole.append(part('line', line), words(text, x + 34, 46, 12, ink));
    x += 50 + 7 * text.length;
  }
  whole.append(chart);
  return new XMLSerializer().serializeToString(whole);
}

/** The same in pixels, two for each of the page's. */
async function asPng(svg: string): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = 2 * image.width;
  canvas.height = 2 * image.height;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}

/** Has the browser save it. */
function download(name: string, address: string) {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}

function title(text: string, ink: string) {
  const title = words(text, MARGIN, 24, 16, ink);
  title.setAttribute('font-weight', 'bold');
  return title;
}

function words(text: string, x: number, y: number, size: number, ink: string) {
  const words = part('text', { x, y, 'font-size': size, fill: ink });
  words.textContent = text;
  return words;
}

function part(name: string, attributes: Record<string, string | number>) {
  const part = document.createElementNS('http://www.w3.org/2000/svg', name);
  Object.entries(attributes).forEach(([key, value]) => part.setAttribute(key, String(value)));
  return part;
}
