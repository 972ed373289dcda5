import type { Modality } from '../api/generated/graphql.ts';
import type { ChartEvent, EventTime } from './model.ts';
import { day } from './time.ts';

/** What a reader must know first: it happened, it is to happen, somebody says so, it did not happen. */
export type Status = 'occurred' | 'planned' | 'alleged' | 'negated';

/**
 * How a date is drawn. `dot`: a claimed day. `bar`: it lasted so long. `bracket`: one day within. `tick`: some day of a
 * month. `shelf`: some day of a year, season or more. `before` and `after`: one side is open. `always`: both are.
 */
export type Shape = 'dot' | 'bar' | 'bracket' | 'tick' | 'shelf' | 'before' | 'after' | 'always';

export interface Glyph {
  readonly shape: Shape;
  /** The outermost moments; of an open side the bounded one twice. */
  readonly from: number;
  readonly to: number;
  /** What of a bar is certain. */
  readonly coreFrom: number;
  readonly coreTo: number;
  readonly isApproximate: boolean;
  readonly status: Status;
  /** The glyphs of the other dates that sources give. */
  readonly others: readonly Glyph[];
}

const statuses: Record<Modality, Status> = {
  ACTUAL: 'occurred',
  HABITUAL: 'occurred',
  PLANNED: 'planned',
  EXPECTED: 'planned',
  PREDICTED: 'planned',
  ALLEGED: 'alleged',
  DENIED: 'negated',
  NEGATED: 'negated',
  CANCELLED: 'negated',
};

const coarse = new Set(['YEAR', 'SEASON', 'DECADE', 'CENTURY']);

export const statusOf = (modality: Modality): Status => statuses[modality];

/** Null where the event has no date: then there is nothing to draw. */
export function glyphOf(event: ChartEvent): Glyph | null {
  const { when, conflictingDates } = event;
  if (when === null) return null;
  // The first of those in conflict is the event's own.
  const others = conflictingDates.slice(1).map(date => dateGlyph(date, statusOf(event.modality)));
  return { ...dateGlyph(when, statusOf(event.modality)), others };
}

function dateGlyph(when: EventTime, status: Status): Glyph {
  const from = when.earliestStart ?? when.latestStart ?? when.earliestEnd ?? when.latestEnd ?? 0;
  const to = when.latestEnd ?? when.earliestEnd ?? when.latestStart ?? from;
  const shape = shapeOf(when);
  const [coreFrom, coreTo] = core(when, from, to);
  return {
    shape,
    from: shape === 'before' ? to : from,
    to: shape === 'after' ? from : to,
    coreFrom,
    coreTo,
    isApproximate: when.isApproximate,
    status,
    others: [],
  };
}

/** Whether it stands on the shelf at the lane's foot. */
export const isOnShelf = (glyph: Glyph): boolean => glyph.shape === 'shelf' || glyph.shape === 'always';

function shapeOf(when: EventTime): Shape {
  const isStartOpen = when.earliestStart === null;
  const isEndOpen = when.latestEnd === null;
  if (isStartOpen && isEndOpen) return 'always';
  if (isStartOpen) return 'before';
  if (isEndOpen) return 'after';
  if (when.latestEnd! - when.earliestStart! <= day) return 'dot';
  if (when.reading === 'THROUGHOUT') return 'bar';
  if (coarse.has(when.precision)) return 'shelf';
  return when.precision === 'MONTH' ? 'tick' : 'bracket';
}

/** A first or last day that is known is part of the bar as a whole. */
function core(when: EventTime, from: number, to: number): [number, number] {
  if (when.reading !== 'THROUGHOUT') return [from, to];
  const start = when.latestStart === null || when.latestStart - from <= day ? from : when.latestStart;
  const end = when.earliestEnd === null || to - when.earliestEnd <= day ? to : when.earliestEnd;
  return start < end ? [start, end] : [from, from];
}
