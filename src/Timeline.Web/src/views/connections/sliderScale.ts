import type { TimeBarFragment } from '../../api/generated/graphql.ts';
import { busiest } from '../../core/overview.ts';
import { begin, day, isoDay, moment, spanOf, year } from '../../core/time.ts';
import { isoMonth, monthOf } from './months.ts';

/** What a slider counts in, and how its numbers and ISO dates become each other. */
export interface SliderScale {
  /** The outermost places; who stands there sets no bound at that side. */
  readonly first: number;
  readonly last: number;
  /** The ISO date of a place. */
  readonly iso: (place: number) => string;
  /** The place of an ISO date that may be cut to month or year; of a cut end its last day. */
  readonly place: (date: string, edge: 'start' | 'end') => number;
  /** The moment at which a place begins. */
  readonly moment: (place: number) => number;
}

const long = 6 * year;

/**
 * The part of the archive in which most of its events are: a few events of long ago would leave no room for the others. In
 * months where it is long, else in days.
 */
export function sliderScale({ from, to, binSeconds, bins }: TimeBarFragment): SliderScale {
  const [start, end] = [moment(from), moment(to) + day];
  const part = busiest({ start, end, binLength: binSeconds * 1000, bins }, 1, 0.95);
  const [first, last] = [isoDay(Math.max(start, part.start)), isoDay(Math.min(end, part.end) - 1)];
  if (part.end - part.start > long)
    return {
      first: monthOf(first, 'start'),
      last: monthOf(last, 'end'),
      iso: isoMonth,
      place: monthOf,
      moment: month => begin(Math.floor(month / 12), month - Math.floor(month / 12) * 12),
    };
  const days = (date: string, edge: 'start' | 'end') =>
    edge === 'start' ? spanOf(date, date).start / day : spanOf(date, date).end / day - 1;
  return {
    first: days(first, 'start'),
    last: days(last, 'end'),
    iso: place => isoDay(place * day),
    place: days,
    moment: place => place * day,
  };
}
