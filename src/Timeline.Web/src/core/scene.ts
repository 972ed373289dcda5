import { axisMarks, gridMarks } from './axisMarks.ts';
import { densityMarks, densityTargets, highest } from './density.ts';
import type { DisplayList, Mark, Paint } from './displayList.ts';
import type { Target } from './hitTest.ts';
import { isAnyLit, laneMarks, pale, type Light, type Sketch } from './laneMarks.ts';
import type { LaneLayout } from './layout.ts';
import type { Chart } from './model.ts';
import { toX, type Window } from './scale.ts';
import { axis } from './ticks.ts';

/** All that a picture of lanes depends on. */
export interface View {
  readonly chart: Chart;
  readonly layouts: readonly LaneLayout[];
  readonly window: Window;
  readonly height: number;
  /** Pixels by which the lanes are scrolled up. */
  readonly scroll: number;
  /** The present moment. */
  readonly now: number;
  readonly light: Light;
}

export interface Scene {
  readonly marks: DisplayList;
  readonly targets: readonly Target[];
}

export const axisHeight = 40;

/** Draws the grid first, then glyphs, then labels, so that no line crosses a word; the axis lies over what scrolls below it. */
export function scene(view: View): Scene {
  const { chart, layouts, window, height } = view;
  // An article, or an event that did not come with the chart, takes the light from nothing.
  const light = chart.events.has(view.light.selected) ? view.light : { ...view.light, selected: '' };
  const { width } = window;
  const ticks = axis(window);
  const sketch: Sketch = { glyphs: [], labels: [], targets: [], lit: [] };
  const ground: Mark[] = [{ kind: 'rects', rects: [0, 0, width, height], fill: 'ground' }];
  const most = highest(layouts.filter(({ detail }) => detail === 'density').map(({ lane }) => lane));
  let top = axisHeight - view.scroll;
  layouts.forEach((layout, i) => {
    const behind: Paint = i % 2 === 0 ? 'ground' : 'zebra';
    if (top + layout.height > axisHeight && top < height) {
      if (behind === 'zebra') ground.push({ kind: 'rects', rects: [0, top, width, layout.height], fill: behind });
      if (layout.detail === 'events') laneMarks(layout, top, window, behind, light, sketch);
      else {
        const field = { top: top + 6, height: layout.height - 6, most };
        sketch.glyphs.push(...densityMarks(layout.lane.bins, chart, window, field, isAnyLit(light) ? pale : 1));
        densityTargets(layout.lane, chart, window, field, sketch);
      }
    }
    top += layout.height;
  });
  const marks: Mark[] = [
    ...ground,
    ...future(view),
    ...gridMarks(ticks, window, height),
    { kind: 'clip', box: { x: 0, y: axisHeight, width, height: Math.max(0, height - axisHeight) } },
    ...sketch.glyphs,
    ...connector(sketch),
    ...sketch.labels,
    { kind: 'clip', box: null },
    ...axisMarks(ticks, window, axisHeight),
    ...today(view),
  ];
  return { marks, targets: sketch.targets.filter(({ bottom }) => bottom > axisHeight) };
}

/** One thin line through the lanes in which the lit event stands. */
function connector({ lit }: Sketch): Mark[] {
  if (lit.length < 2) return [];
  const x = lit.reduce((sum, point) => sum + point.x, 0) / lit.length;
  const [first, last] = [Math.min(...lit.map(({ y }) => y)), Math.max(...lit.map(({ y }) => y))];
  return [{ kind: 'lines', lines: [[x, first, x, last]], stroke: 'ink', thickness: 1, alpha: 0.75 }];
}

/** What lies ahead is hatched. */
function future({ window, height, now }: View): Mark[] {
  const x = Math.max(0, toX(window, now));
  if (x >= window.width) return [];
  return [{ kind: 'hatch', x, y: axisHeight, width: window.width - x, height: height - axisHeight }];
}

function today({ window, height, now }: View): Mark[] {
  const x = Math.round(toX(window, now)) + 0.5;
  if (x < 0 || x > window.width) return [];
  const isAtRight = x > window.width - 48;
  const left = isAtRight ? x - 42 : x + 1;
  return [
    { kind: 'lines', lines: [[x, 2, x, height]], stroke: 'today', thickness: 1 },
    { kind: 'rects', rects: [left, 4, 41, 16], fill: 'ground' },
    {
      kind: 'text',
      x: isAtRight ? x - 5 : x + 5,
      y: 12,
      text: 'today',
      size: 11,
      weight: 600,
      fill: 'today',
      align: isAtRight ? 'end' : 'start',
    },
  ];
}
