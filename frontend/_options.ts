import type { ApexOptions } from 'apexcharts';
import { dash, grid, hue, mode, quiet, shape } from './_look';
import type { Axis } from './_scale';
import type { Line } from './_series';

/**
 * What stays while points come in; after the lines come the best epoch's mark and the baseline.
 *
 * @param drawn called after each drawing, those too that the library begins by itself after a drag
 */
export function look(
  lines: Line[],
  height: number,
  zoom: (from: number, to: number) => Axis,
  drawn: () => void,
): ApexOptions {
  const each = <T>(of: (line: Line) => T) => lines.map(of);
  return {
    chart: {
      type: 'line',
      height,
      animations: { enabled: false },
      toolbar: { show: false },
      // the chart does that by itself: the library would do it late, and during a drag too
      redrawOnParentResize: false,
      redrawOnWindowResize: false,
      zoom: { enabled: true, type: 'x', allowMouseWheelZoom: false },
      events: {
        mounted: drawn,
        updated: drawn,
        beforeZoom: (_: unknown, { xaxis }: { xaxis: Axis }) => {
          const { min, max } = zoom(xaxis.min, xaxis.max);
          return { xaxis: { min, max } };
        },
      },
      background: 'transparent',
      fontFamily: 'inherit',
    },
    theme: { mode: mode() },
    colors: [...each((line) => hue(line.run)), hue(lines[0]?.run ?? 0), quiet()],
    stroke: {
      width: [...each(() => 2), 0, 1.5],
      dashArray: [...each(dash), 0, 3],
      curve: 'straight',
    },
    legend: { show: false },
    tooltip: { enabled: false }, // the crosshair is ours: it knows more points than are drawn
    noData: { text: 'No points yet', style: { color: quiet() } },
    grid: { borderColor: grid(), padding: { right: 16 } },
  };
}

/**
 * What changes only when the points leave the axes.
 *
 * @param lines with whether each has a single point, which no line leads to
 */
export function scales(
  xTitle: string,
  x: Axis,
  y: Axis,
  tick: (y: number) => string,
  lines: { line: Line; alone: boolean }[],
): ApexOptions {
  return {
    markers: {
      size: [...lines.map(({ alone }) => (alone ? 6 : 0)), 6, 0],
      shape: [...lines.map(({ line }) => shape(line)), 'diamond', 'circle'],
      strokeWidth: 0,
    },
    xaxis: {
      type: 'numeric',
      min: x.min,
      max: x.max,
      tickAmount: x.ticks,
      decimalsInFloat: 0,
      title: { text: xTitle, style: { fontWeight: 400 } },
      axisBorder: { color: grid() },
      axisTicks: { color: grid() },
    },
    yaxis: {
      min: y.min,
      max: y.max,
      tickAmount: y.ticks,
      labels: { minWidth: 48, formatter: tick },
    },
  };
}
