import type { Mark, Paint } from './displayList.ts';
import type { Glyph, Status } from './glyphs.ts';
import { dashTail, dotRadius } from './layout.ts';
import { day } from './time.ts';

/** Where a glyph stands: its outermost pixels, its middle line, and how moments become pixels there. */
export interface Spot {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly x: (at: number) => number;
  readonly alpha: number;
  /** What is behind it. */
  readonly behind: Paint;
  /** How high it is: 1, or less where two dates share a row. */
  readonly scale: number;
}

const thickness = 1.75;
const cap = 5;
/** From this width on a day is shown as such around its dot. */
const wideDay = 26;

/** The marks of a glyph. Status is in the form, so that it shows without colour: filled, hollow, dashed with "?", struck. */
export function glyphMarks(glyph: Glyph, spot: Spot): Mark[] {
  switch (glyph.shape) {
    case 'dot':
      return dot(glyph, spot);
    case 'bar':
      return bar(glyph, spot);
    case 'before':
      return [
        ...line(glyph, spot, spot.left + 3, spot.right),
        ticks(glyph, spot, [spot.right]),
        arrow(glyph, spot, spot.left, 1),
      ];
    case 'after':
      return [
        ...line(glyph, spot, spot.left, spot.right - 3),
        ticks(glyph, spot, [spot.left]),
        arrow(glyph, spot, spot.right, -1),
      ];
    case 'bracket':
      return [...line(glyph, spot, spot.left, spot.right), brackets(glyph, spot)];
    case 'tick':
      return [...line(glyph, spot, spot.left, spot.right), ticks(glyph, spot, [spot.left, spot.right])];
    case 'shelf':
    case 'always':
      return [shelf(glyph, spot)];
  }
}

function dot(glyph: Glyph, { left, right, y, x, alpha, behind, scale }: Spot): Mark[] {
  const radius = dotRadius * scale;
  const { status } = glyph;
  const middle = (left + right) / 2;
  const marks: Mark[] = [];
  if (glyph.isApproximate) {
    const tails = [
      [left, y, left + dashTail - 1, y],
      [right - dashTail + 1, y, right, y],
    ];
    marks.push({ kind: 'lines', lines: tails, stroke: status, thickness, dash: [2, 2.5], alpha });
  } else if (x(glyph.from + day) - x(glyph.from) >= wideDay) {
    // The day itself, since the dot does not mean noon.
    const [from, to] = [x(glyph.from) + 1, x(glyph.to) - 1];
    if (to - from > 3 * dotRadius)
      marks.push({
        kind: 'box',
        x: from,
        y: y - 8 * scale,
        width: to - from,
        height: 16 * scale,
        radius: 8 * scale,
        fill: status,
        alpha: alpha * 0.13,
      });
  }
  const circle = { kind: 'circle', x: middle, y, alpha } as const;
  if (status === 'occurred') marks.push({ ...circle, radius, fill: status });
  else if (status === 'planned')
    marks.push({ ...circle, radius: radius - 0.5, fill: behind, stroke: status, thickness: 2 });
  else if (status === 'alleged') {
    marks.push({ ...circle, radius: radius + 1.5, fill: behind, stroke: status, thickness: 1.5, dash: [2.2, 1.8] });
    marks.push(question(middle, y, alpha));
  } else {
    marks.push({ ...circle, radius: radius - 0.25, fill: behind, stroke: status, thickness: 1.5 });
    marks.push(strike(middle, y, 6 * scale, status, alpha));
  }
  return marks;
}

function bar(glyph: Glyph, spot: Spot): Mark[] {
  const { left, right, y, x, alpha, behind, scale } = spot;
  const half = 4 * scale;
  const { status } = glyph;
  const isWhole = glyph.coreFrom === glyph.from && glyph.coreTo === glyph.to;
  const from = isWhole ? left : Math.max(left, x(glyph.coreFrom));
  const to = isWhole ? right : Math.min(right, Math.max(from + 2, x(glyph.coreTo)));
  const marks: Mark[] = [];
  if (!isWhole) {
    const ends = [
      [left, y, from, y],
      [to, y, right, y],
      [left, y - half, left, y + half],
      [right, y - half, right, y + half],
    ];
    marks.push({ kind: 'lines', lines: ends, stroke: status, thickness: 1.5, alpha });
  }
  const box = { kind: 'box', x: from, y: y - half, width: to - from, height: 2 * half, radius: 3, alpha } as const;
  if (status === 'occurred') marks.push({ ...box, fill: status });
  else {
    const dash = status === 'alleged' ? { dash: [3, 2.5] } : {};
    marks.push({
      ...box,
      x: from + 0.75,
      width: Math.max(1, to - from - 1.5),
      fill: behind,
      stroke: status,
      thickness: 1.5,
      ...dash,
    });
    if (status === 'alleged') marks.push(question((from + to) / 2, y, alpha));
    if (status === 'negated') marks.push(strike((from + to) / 2, y, 7, status, alpha));
  }
  if (glyph.isApproximate) {
    const tails = [
      [left - dashTail, y, left, y],
      [right, y, right + dashTail, y],
    ];
    marks.push({ kind: 'lines', lines: tails, stroke: status, thickness, dash: [2, 2.5], alpha });
  }
  return marks;
}

/** The line between two ends: hollow where it is planned, dashed with "?" where alleged, hollow and struck where it was not. */
function line({ status, isApproximate }: Glyph, { y, alpha, behind }: Spot, left: number, right: number): Mark[] {
  const tail = isApproximate ? Math.min(16, (right - left) / 4) : 0;
  const [from, to] = [left + tail, right - tail];
  const middle = (left + right) / 2;
  const marks: Mark[] = [];
  if (tail > 0) {
    const tails = [
      [left, y, from, y],
      [to, y, right, y],
    ];
    marks.push({ kind: 'lines', lines: tails, stroke: status, thickness, dash: [2, 3], alpha });
  }
  if (status === 'occurred' || status === 'alleged') {
    const dash = status === 'alleged' ? { dash: [5, 3] } : {};
    marks.push({ kind: 'lines', lines: [[from, y, to, y]], stroke: status, thickness, alpha, ...dash });
    if (status === 'alleged') marks.push(question(middle, y, alpha, behind));
  } else {
    marks.push({
      kind: 'box',
      x: from,
      y: y - 2,
      width: to - from,
      height: 4,
      radius: 0,
      fill: behind,
      stroke: status,
      thickness: 1.25,
      alpha,
    });
    if (status === 'negated') marks.push(strike(middle, y, 6, status, alpha));
  }
  return marks;
}

function brackets({ status }: Glyph, { left, right, y, alpha, scale }: Spot): Mark {
  const [top, bottom] = [y - cap * scale, y + cap * scale];
  return {
    kind: 'lines',
    lines: [
      [left + 3, top, left, top, left, bottom, left + 3, bottom],
      [right - 3, top, right, top, right, bottom, right - 3, bottom],
    ],
    stroke: status,
    thickness: 1.5,
    alpha,
  };
}

const ticks = ({ status }: Glyph, { y, alpha, scale }: Spot, at: readonly number[]): Mark => ({
  kind: 'lines',
  lines: at.map(x => [x, y - cap * scale, x, y + cap * scale]),
  stroke: status,
  thickness: 1.5,
  alpha,
});

/** An open arrowhead whose point is at `x`. */
const arrow = ({ status }: Glyph, { y, alpha, scale }: Spot, x: number, towards: 1 | -1): Mark => ({
  kind: 'lines',
  lines: [[x + 5 * towards, y - 4 * scale, x, y, x + 5 * towards, y + 4 * scale]],
  stroke: status,
  thickness: 1.5,
  alpha,
  isRound: true,
});

const shelf = ({ status }: Glyph, { left, right, y, alpha }: Spot): Mark => ({
  kind: 'lines',
  lines: [[left, y, right, y]],
  stroke: status,
  thickness: 2,
  dash: [0.1, 5],
  isRound: true,
  alpha: alpha * 0.8,
});

const question = (x: number, y: number, alpha: number, halo?: Paint): Mark => ({
  kind: 'text',
  x,
  y: y + 0.5,
  text: '?',
  size: halo ? 10 : 8,
  weight: 700,
  fill: 'alleged',
  align: 'middle',
  alpha,
  ...(halo ? { halo } : {}),
});

const strike = (x: number, y: number, half: number, status: Status, alpha: number): Mark => ({
  kind: 'lines',
  lines: [[x - half, y + half, x + half, y - half]],
  stroke: status,
  thickness: 1.5,
  alpha,
});
