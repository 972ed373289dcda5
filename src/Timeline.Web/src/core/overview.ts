import { densityMarks, highest } from './density.ts';
import type { DisplayList, Mark } from './displayList.ts';
import type { Chart, ChartLane } from './model.ts';
import { fit, toX, type Window } from './scale.ts';
import { axis } from './ticks.ts';
import { day } from './time.ts';

/** The window of the strip: the whole archive, however long, with a little air. */
export function overviewWindow(whole: Chart, width: number): Window {
  const air = Math.max(day, (whole.end - whole.start) * 0.02);
  return { start: whole.start - air, end: whole.end + air, width };
}

/** The strip: the counts of the whole archive. It does not change while the window moves over it. */
export function overviewMarks(whole: Chart, strip: Window, height: number): DisplayList {
  const most = highest([{ bins: whole.bins } as ChartLane]);
  const marks: Mark[] = [{ kind: 'rects', rects: [0, 0, strip.width, height], fill: 'ground' }];
  const ticks = axis(strip);
  const labelled = ticks.lower.filter(
    (_, i) => i % Math.max(1, Math.ceil(ticks.lower.length / (strip.width / 70))) === 0,
  );
  marks.push({
    kind: 'rects',
    rects: labelled.flatMap(({ at }) => [Math.round(toX(strip, at)), 0, 1, height]),
    fill: 'line',
  });
  marks.push(...densityMarks(whole.bins, whole, strip, { top: 14, height: height - 15, most, isEven: true }));
  for (const { at, label } of labelled.filter(tick => toX(strip, tick.at) < strip.width - 34))
    marks.push({
      kind: 'text',
      x: toX(strip, at) + 4,
      y: 8,
      text: label,
      size: 10,
      weight: 400,
      fill: 'quiet',
      align: 'start',
    });
  return marks;
}

/** The window's left and right edge on the strip; never narrower than a hand can grip. */
export function shownPixels(strip: Window, shown: Window): [number, number] {
  const [left, right] = [toX(strip, shown.start), toX(strip, shown.end)];
  const middle = (left + right) / 2;
  const half = Math.max(8, (right - left) / 2);
  return [middle - half, middle + half];
}

/**
 * The window to begin with: the shortest part of the archive that has most of its events. What counts in every bin, like a
 * state without beginning or end, says nothing about where that is.
 */
export function busiest(
  whole: Pick<Chart, 'start' | 'end' | 'binLength' | 'bins'>,
  width: number,
  share = 0.9,
): Window {
  const counts = aboveUsual(whole.bins.certain);
  const wanted = counts.reduce((sum, count) => sum + count, 0) * share;
  if (wanted === 0) return fit(whole.start, whole.end, width);
  let best: [number, number] = [0, counts.length];
  let [first, sum] = [0, 0];
  for (let last = 0; last < counts.length; last++) {
    sum += counts[last]!;
    while (sum - counts[first]! >= wanted && first < last) sum -= counts[first++]!;
    if (sum >= wanted && last + 1 - first < best[1] - best[0]) best = [first, last + 1];
  }
  const at = (bin: number) => whole.start + bin * whole.binLength;
  // Events all over the archive have no busiest time.
  if (best[1] - best[0] > counts.length / 2) best = [0, counts.length];
  return fit(at(best[0]), at(best[1]), width);
}

/** Counts without what counts in most of the bins. */
export function aboveUsual(counts: readonly number[]): number[] {
  const usual = [...counts].sort((a, b) => a - b)[counts.length >> 1] ?? 0;
  return counts.map(count => Math.max(0, count - usual));
}
