import type { Mark } from './displayList.ts';
import type { Sketch } from './laneMarks.ts';
import type { Chart, ChartLane, Counts } from './model.ts';
import { toX, type Window } from './scale.ts';

/** Where bars stand. */
export interface Field {
  readonly top: number;
  readonly height: number;
  /** The count that is as high as the field. */
  readonly most: number;
  /** Whether heights are as the counts; else as their roots. */
  readonly isEven?: boolean;
}

/**
 * Bars of counts. What is certain is strong, what is only possible is pale above it. In lanes heights grow with the root of
 * the count, so that a single event still shows beside hundreds.
 */
export function densityMarks(
  counts: Counts,
  chart: Chart,
  window: Window,
  { top, height, most, isEven }: Field,
  alpha = 1,
): Mark[] {
  const certain: number[] = [];
  const possible: number[] = [];
  const gap = toX(window, window.start + chart.binLength) > 3 ? 1 : 0;
  const rise = (count: number) => Math.max(2, Math.round((isEven ? count / most : Math.sqrt(count / most)) * height));
  const [first, last] = visible(counts, chart, window);
  for (let i = first; i < last; i++) {
    const sure = counts.certain[i]!;
    const may = counts.possible[i]!;
    if (may === 0) continue;
    // Whole pixels are crisp, and painted several times as fast.
    const x = Math.round(toX(window, chart.start + i * chart.binLength));
    const width = Math.max(1, Math.round(toX(window, chart.start + (i + 1) * chart.binLength)) - x - gap);
    const whole = rise(may);
    const strong = sure === 0 ? 0 : rise(sure);
    if (strong > 0) certain.push(x, top + height - strong, width, strong);
    if (whole > strong) possible.push(x, top + height - whole, width, whole - strong);
  }
  return [
    { kind: 'rects', rects: possible, fill: 'occurred', alpha: 0.25 * alpha },
    { kind: 'rects', rects: certain, fill: 'occurred', alpha: 0.85 * alpha },
  ];
}

/** Each bar that has something can be pointed at, over the whole height of its lane. */
export function densityTargets(
  lane: ChartLane,
  chart: Chart,
  window: Window,
  { top, height }: Field,
  sketch: Sketch,
): void {
  const [first, last] = visible(lane.bins, chart, window);
  for (let i = first; i < last; i++) {
    const count = lane.bins.possible[i]!;
    if (count === 0) continue;
    const from = chart.start + i * chart.binLength;
    const to = from + chart.binLength;
    const box = { left: toX(window, from), right: toX(window, to), top, bottom: top + height };
    sketch.targets.push({ kind: 'bin', lane: lane.id, event: '', ...box, from, to, count });
  }
}

/** The highest count among lanes that are drawn as bars. */
export const highest = (lanes: readonly ChartLane[]): number =>
  Math.max(1, ...lanes.map(lane => lane.bins.possible.reduce((most, count) => Math.max(most, count), 0)));

function visible(counts: Counts, chart: Chart, window: Window): [number, number] {
  const first = Math.floor((window.start - chart.start) / chart.binLength) - 1;
  const last = Math.ceil((window.end - chart.start) / chart.binLength) + 1;
  return [Math.max(0, first), Math.min(counts.possible.length, last)];
}
