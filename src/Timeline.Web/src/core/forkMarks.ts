import type { Mark, Paint } from './displayList.ts';
import { glyphMarks } from './glyphMarks.ts';
import type { Glyph } from './glyphs.ts';
import { extent, forkWidth } from './layout.ts';

/** Where the dates of a forked event stand. */
export interface Forked {
  /** The row's middle line: the event's own date is drawn above it, the others below. */
  readonly y: number;
  /** The right edge of the picture; what is further is cut. */
  readonly width: number;
  readonly x: (at: number) => number;
  readonly alpha: number;
  readonly behind: Paint;
}

const apart = 5;

/** Every date that sources give, small, joined by a fork at the left: one event, of which one of these is true. */
export function forkedMarks(glyph: Glyph, { y, width, x, alpha, behind }: Forked): Mark[] {
  const dates = [glyph, ...glyph.others].map((date, i) => {
    const [left, right] = extent({ ...date, others: [] }, x);
    return { date, left: Math.max(left, -200), right: Math.min(right, width + 200), y: y + (i === 0 ? -apart : apart) };
  });
  const stem = Math.min(...dates.map(({ left }) => left)) - forkWidth;
  const prongs = dates.map(({ left, y: at }) => [stem + 3, y, stem + forkWidth - 2, at, left, at]);
  return [
    { kind: 'lines', lines: [[stem, y, stem + 3, y], ...prongs], stroke: 'quiet', thickness: 1, alpha },
    ...dates.flatMap(({ date, left, right, y: at }) =>
      glyphMarks(date, { left, right, y: at, x, alpha, behind, scale: 0.65 }),
    ),
  ];
}

/** Two prongs: sources give different dates, or deny the event. */
export const forkMark = (x: number, y: number, alpha: number): Mark => ({
  kind: 'lines',
  lines: [
    [x, y, x + 3, y, x + 7, y - 4],
    [x + 3, y, x + 7, y + 4],
  ],
  stroke: 'ink',
  thickness: 1.25,
  alpha,
});
