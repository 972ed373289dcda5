import type { Mark } from './displayList.ts';
import { textWidth } from './labels.ts';
import { toX, type Window } from './scale.ts';
import { isMonday, type Axis, type Tick } from './ticks.ts';
import { day } from './time.ts';

/** The lines of the grid, from the axis down. Days have their Mondays drawn stronger. */
export function gridMarks({ upper, lower }: Axis, window: Window, height: number): Mark[] {
  const areDays = lower.length > 1 && lower[1]!.at - lower[0]!.at === day;
  const line = ({ at }: Tick): number[] => {
    const x = Math.round(toX(window, at)) + 0.5;
    return [x, 0, x, height];
  };
  const strong = [...upper, ...(areDays ? lower.filter(({ at }) => isMonday(at)) : [])].filter(
    ({ at }) => at >= window.start,
  );
  const lines = lower.filter(({ at }) => toX(window, at) > 1).map(tick => line(tick).with(1, 20));
  return [
    { kind: 'lines', lines, stroke: 'grid', thickness: 1 },
    {
      kind: 'lines',
      lines: strong.map(line).map(points => points.with(1, areDays ? 20 : 4)),
      stroke: 'line',
      thickness: 1,
    },
  ];
}

/** The words of the axis, on a ground of its own. */
export function axisMarks({ upper, lower }: Axis, window: Window, height: number): Mark[] {
  const marks: Mark[] = [
    { kind: 'rects', rects: [0, 0, window.width, height - 1], fill: 'ground' },
    { kind: 'rects', rects: [0, height - 1, window.width, 1], fill: 'line' },
  ];
  const text = { kind: 'text', align: 'start' } as const;
  for (const { at, label } of lower) {
    const x = Math.round(toX(window, at));
    if (x < 0) continue;
    marks.push({ kind: 'rects', rects: [x, height - 8, 1, 7], fill: 'line' });
    if (x + 5 + textWidth(label, 11) < window.width + 4)
      marks.push({ ...text, x: x + 5, y: height - 11, text: label, size: 11, weight: 400, fill: 'quiet' });
  }
  upper.forEach(({ at, label }, i) => {
    if (label === '') return;
    const next = upper[i + 1];
    const limit = (next ? toX(window, next.at) : Infinity) - textWidth(label, 12) - 8;
    const x = Math.min(Math.max(toX(window, at) + 5, 6), limit);
    marks.push({ ...text, x, y: 12, text: label, size: 12, weight: 600, fill: 'ink' });
  });
  return marks;
}
