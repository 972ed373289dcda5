import { glyphOf, isOnShelf, type Glyph } from './glyphs.ts';
import { iconWidth } from './kindIcons.ts';
import { labelOf, statusWords, textWidth } from './labels.ts';
import { detailOf, type Detail } from './lod.ts';
import type { Chart, ChartEvent, ChartLane } from './model.ts';
import { pack, type Item, type Packing } from './pack.ts';
import { stepScale } from './scale.ts';
import { year } from './time.ts';

/** An event in its place within a lane; `row` counts from the lane's top, on the shelf from the shelf's top. */
export interface PlacedEvent {
  readonly event: ChartEvent;
  readonly glyph: Glyph;
  readonly row: number;
  readonly label: string;
  readonly hasLabel: boolean;
  /** Pixels free to the right of the label. */
  readonly free: number;
}

export interface LaneLayout {
  readonly lane: ChartLane;
  readonly detail: Detail;
  /** In the order of time within each row. */
  readonly placed: readonly PlacedEvent[];
  readonly shelf: readonly PlacedEvent[];
  /** What found no row. */
  readonly overflow: readonly PlacedEvent[];
  readonly rows: number;
  readonly shelfRows: number;
  readonly height: number;
}

/** What lanes are laid out for; the same choice gives the same layout however the window pans. */
export interface Choice {
  readonly step: number;
  /** Length of the window in milliseconds, rounded to the step. */
  readonly span: number;
  /** Lanes shown with five rows. */
  readonly expanded: ReadonlySet<string>;
}

export const rowHeight = 20;
export const shelfHeight = 18;
export const stripHeight = 14;
export const padding = 8;
const leastHeight = 44;
const densityHeight = 58;

/** Lays out the lanes of a chart. Lanes laid out before, in the same choice, keep the rows of their events. */
export function layOut(chart: Chart, choice: Choice, before?: readonly LaneLayout[]): LaneLayout[] {
  const known = new Map(before?.map(layout => [layout.lane.id, layout]));
  return chart.lanes.map(lane => layOutLane(chart, lane, choice, known.get(lane.id)));
}

function layOutLane(chart: Chart, lane: ChartLane, choice: Choice, before?: LaneLayout): LaneLayout {
  const isExpanded = choice.expanded.has(lane.id);
  const detail = detailOf(lane, choice.span);
  if (detail === 'density') return asDensity(lane);
  const drawn = lane.eventIds.flatMap(id => {
    const event = chart.events.get(id);
    const glyph = event && glyphOf(event);
    return event && glyph ? [{ event, glyph }] : [];
  });
  const scale = stepScale(choice.step);
  const inRows = arrange(
    drawn.filter(({ glyph }) => !isOnShelf(glyph)),
    scale,
    isExpanded ? 5 : 3,
    before?.placed,
  );
  const onShelf = arrange(
    drawn.filter(({ glyph }) => isOnShelf(glyph)),
    scale,
    isExpanded ? 4 : 2,
    before?.shelf,
  );
  const overflow = [...inRows.overflow, ...onShelf.overflow];
  // Where more is hidden than shown, counts tell more; at close range there is room to open the lane.
  if (choice.span > year && overflow.length > inRows.placed.length + onShelf.placed.length) return asDensity(lane);
  // A lane does not shrink while the window pans.
  const rows = Math.max(inRows.rows, before?.detail === detail && !isExpanded ? Math.min(3, before.rows) : 0);
  const height = padding + rows * rowHeight + (overflow.length > 0 ? stripHeight : 0) + onShelf.rows * shelfHeight + 6;
  return {
    lane,
    detail,
    placed: inRows.placed,
    shelf: onShelf.placed,
    overflow,
    rows,
    shelfRows: onShelf.rows,
    height: Math.max(leastHeight, height),
  };
}

const asDensity = (lane: ChartLane): LaneLayout => ({
  lane,
  detail: 'density',
  placed: [],
  shelf: [],
  overflow: [],
  rows: 0,
  shelfRows: 0,
  height: densityHeight,
});

interface Drawn {
  readonly event: ChartEvent;
  readonly glyph: Glyph;
}

interface Arranged {
  readonly placed: readonly PlacedEvent[];
  readonly overflow: readonly PlacedEvent[];
  readonly rows: number;
}

function arrange(drawn: readonly Drawn[], scale: number, rowCount: number, before?: readonly PlacedEvent[]): Arranged {
  const byId = new Map(drawn.map(one => [one.event.id, one]));
  const rowsBefore = before && new Map(before.map(({ event, row }) => [event.id, row]));
  const packing: Packing = pack(
    drawn.map(one => itemOf(one, scale)),
    rowCount,
    rowsBefore,
  );
  const place = (id: string, row: number, hasLabel: boolean, free: number): PlacedEvent => {
    const { event, glyph } = byId.get(id)!;
    return { event, glyph, row, label: labelText(event, glyph), hasLabel, free };
  };
  return {
    placed: packing.placed.map(({ id, row, hasLabel, free }) => place(id, row, hasLabel, free)),
    overflow: packing.overflow.map(id => place(id, 0, false, 0)),
    rows: packing.rows,
  };
}

const labelText = (event: ChartEvent, glyph: Glyph): string =>
  isOnShelf(glyph) ? statusWords[glyph.status] + labelOf(event) : labelOf(event);

/** Half of a dot, or the length of a line that is open at one side. */
export const dotRadius = 4;
export const openLength = 34;
export const dashTail = 9;
/** The mark beside an event whose sources disagree, and the stem of those whose dates do. */
export const forkWidth = 9;

/** Whether the mark stands at the right: where sources disagree, and not between the dates that are drawn. */
export const hasForkMark = (event: ChartEvent, glyph: Glyph): boolean => event.isDisputed && glyph.others.length === 0;

function itemOf({ event, glyph }: Drawn, scale: number): Item {
  const label = textWidth(labelText(event, glyph));
  const [left, right] = extent(glyph, at => at * scale);
  const item = {
    id: event.id,
    left,
    right: right + (hasForkMark(event, glyph) ? forkWidth : 0),
    label: label + iconWidth(event.kind),
    weight: event.claimCount,
  };
  // On the shelf the label stands within its line, or sticks out evenly.
  if (!isOnShelf(glyph)) return item;
  const middle = (left + right) / 2;
  const half = Math.max((right - left) / 2, label / 2 + 4);
  return { ...item, left: middle - half, right: middle + half, label: 0 };
}

/** The leftmost and rightmost pixel of a glyph, its other dates and the fork that joins them included. */
export function extent(glyph: Glyph, x: (at: number) => number): [number, number] {
  if (glyph.others.length > 0) {
    const all = [{ ...glyph, others: [] }, ...glyph.others].map(date => extent(date, x));
    return [Math.min(...all.map(([left]) => left)) - forkWidth, Math.max(...all.map(([, right]) => right))];
  }
  const [from, to] = [x(glyph.from), x(glyph.to)];
  switch (glyph.shape) {
    case 'dot': {
      const half = dotRadius + (glyph.isApproximate ? dashTail : 0);
      const middle = (from + to) / 2;
      return [middle - half, middle + half];
    }
    case 'before':
      return [to - openLength, to];
    case 'after':
      return [from, from + openLength];
    case 'always':
      return [-1e12, 1e12];
    default: {
      const least = glyph.shape === 'bar' ? 6 : 9;
      const short = Math.max(0, least - (to - from)) / 2;
      return [from - short, to + short];
    }
  }
}
