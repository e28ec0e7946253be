import ApexCharts, { type ApexOptions } from 'apexcharts';
import type { Axis } from './_scale';
import type { Line } from './_series';
import type { Point } from './_thin';

/** Lines within their axes, with whether each has a single point. */
export type Drawing = {
  x: Axis;
  y: Axis;
  lines: { line: Line; alone: boolean }[];
  scales: ApexOptions;
  series: { name: string; data: Point[] }[];
};

/** Where the axes enclose the lines, in pixels from the plot's corner. */
export type Field = { left: number; top: number; width: number; height: number };

/**
 * A drawing on the page, drawn again with as little as has changed. It tells when its room has changed, and draws
 * nothing where it has none: once it is seen again, its room has changed.
 */
export class Plot {
  private readonly chart: ApexCharts;
  private readonly rendered: Promise<void>;
  private readonly room: ResizeObserver;
  private frame: string;
  /** The room that the latest drawing had. */
  private width: number;

  constructor(
    private readonly place: Element,
    look: ApexOptions,
    drawing: Drawing,
    roomChanged: () => void,
  ) {
    this.frame = frame(drawing);
    this.width = place.clientWidth;
    this.room = new ResizeObserver(() => place.clientWidth === this.width || roomChanged());
    this.room.observe(place);
    this.chart = new ApexCharts(place, { ...look, ...drawing.scales, series: drawing.series });
    this.rendered = this.chart.render();
  }

  /** The answer comes when it stands on the page: an update during the first rendering would never be answered. */
  ready() {
    return this.rendered;
  }

  async show(drawing: Drawing) {
    this.width = this.place.clientWidth;
    if (this.width === 0) return;
    const same = frame(drawing) === this.frame;
    this.frame = frame(drawing);
    if (same) await this.chart.updateSeries(drawing.series, false);
    else await this.chart.updateOptions({ ...drawing.scales, series: drawing.series }, false, false);
  }

  field(): Field {
    const { translateX, translateY, gridWidth, gridHeight } = this.drawn().globals;
    return { left: translateX, top: translateY, width: gridWidth, height: gridHeight };
  }

  /** What the library has drawn. */
  drawn() {
    return (this.chart as unknown as { w: { globals: Record<string, number> } }).w;
  }

  remove() {
    this.room.disconnect();
    this.chart.destroy();
  }
}

function frame({ x, y, lines }: Drawing) {
  return JSON.stringify([x, y, lines]);
}
