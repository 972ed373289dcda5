import type { EventKind, Modality } from '../api/generated/graphql.ts';

/** What is said of an event's reality. */
export const modalityWords: Record<Modality, string> = {
  ACTUAL: 'Occurred',
  HABITUAL: 'Happens now and then',
  PLANNED: 'Planned',
  EXPECTED: 'Expected',
  PREDICTED: 'Predicted',
  ALLEGED: 'Alleged',
  DENIED: 'Denied',
  NEGATED: 'Did not happen',
  CANCELLED: 'Cancelled',
};

/** The name of a kind of event as words: "third place meeting". */
export const kindWords = (kind: EventKind): string => kind.toLowerCase().replaceAll('_', ' ');

/** "1 event", "12,480 events". */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
