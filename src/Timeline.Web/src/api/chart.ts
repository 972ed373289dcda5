import type { Chart, ChartEvent, EventTime } from '../core/model.ts';
import { day, moment } from '../core/time.ts';
import type { ChartCountsFragment, ChartQuery, DrawnDateFragment, DrawnEventFragment } from './generated/graphql.ts';

/** An answer in moments. Ends are inclusive seconds there, and the moments at which these are over here. */
export function readChart(answer: NonNullable<ChartQuery['chart']>): Chart {
  return {
    ...readCounts(answer),
    lanes: answer.lanes,
    laneCount: answer.laneCount,
    events: new Map(answer.events.map(event => [event.id, readEvent(event)])),
  };
}

/** The counts alone: a chart without lanes and events. */
export function readCounts(answer: ChartCountsFragment): Chart {
  return {
    start: moment(answer.from),
    end: moment(answer.to) + day,
    binLength: answer.binSeconds * 1000,
    bins: answer.bins,
    lanes: [],
    laneCount: 0,
    totalCount: answer.totalCount,
    undatedCount: answer.undatedCount,
    events: new Map(),
  };
}

export function readEvent(event: DrawnEventFragment): ChartEvent {
  return {
    ...event,
    when: event.when ? readTime(event.when) : null,
    conflictingDates: event.conflictingDates.map(readTime),
  };
}

function readTime(when: DrawnDateFragment): EventTime {
  return {
    ...when,
    earliestStart: at(when.earliestStart),
    latestStart: over(when.latestStart),
    earliestEnd: over(when.earliestEnd),
    latestEnd: over(when.latestEnd),
  };
}

const at = (text: string | null | undefined): number | null => (text ? moment(text) : null);

const over = (text: string | null | undefined): number | null => (text ? moment(text) + 1000 : null);
