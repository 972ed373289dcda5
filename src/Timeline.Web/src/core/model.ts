import type { EventKind, Modality, Precision, Reading } from '../api/generated/graphql.ts';

/** An event as it is drawn. */
export interface ChartEvent {
  readonly id: string;
  readonly title: string;
  readonly kind: EventKind;
  readonly modality: Modality;
  readonly isDisputed: boolean;
  readonly claimCount: number;
  readonly when: EventTime | null;
  /** The dates between which sources disagree, `when` among them; empty where they do not. */
  readonly conflictingDates: readonly EventTime[];
}

/** Four bounds as moments; ends are those at which the last second is over. Null where there is no bound. */
export interface EventTime {
  readonly earliestStart: number | null;
  readonly latestStart: number | null;
  readonly earliestEnd: number | null;
  readonly latestEnd: number | null;
  readonly reading: Reading;
  readonly precision: Precision;
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
  /** The date in words. */
  readonly display: string;
  /** The words of the source. */
  readonly expression: string | null;
}

/** Events that may, and that certainly share time with each bin. */
export interface Counts {
  readonly possible: readonly number[];
  readonly certain: readonly number[];
}

export interface ChartLane {
  readonly id: string;
  readonly name: string;
  readonly eventCount: number;
  readonly undatedCount: number;
  readonly bins: Counts;
  /** Those of its events that came with the chart. */
  readonly eventIds: readonly string[];
}

/** One answer of the server, in moments. */
export interface Chart {
  readonly start: number;
  readonly end: number;
  readonly binLength: number;
  readonly bins: Counts;
  readonly lanes: readonly ChartLane[];
  readonly laneCount: number;
  readonly totalCount: number;
  readonly undatedCount: number;
  readonly events: ReadonlyMap<string, ChartEvent>;
}
