import { effect, signal, untracked } from '@preact/signals';
import { EventListDocument } from '../api/generated/graphql.ts';
import { asking } from './asking.ts';
import { certainty, filterInSpan } from './span.ts';

export const pageSize = 50;

/** Where the page of the list begins or ends; null is its first page. */
const cursor = signal<{ after: string } | { before: string } | null>(null);
/** How many events precede the page. */
export const before = signal(0);

/** The list: the events that the timeline draws, in the order of time. */
export const list = asking(EventListDocument, () => ({
  filter: filterInSpan.value,
  certainty: certainty.value,
  ...(cursor.value && 'before' in cursor.value
    ? { last: pageSize, before: cursor.value.before }
    : { first: pageSize, ...cursor.value }),
}));

export function turn(to: 'first' | 'previous' | 'next'): void {
  const page = list.data.peek()?.timeline?.pageInfo;
  if (to === 'next' && page?.endCursor) {
    cursor.value = { after: page.endCursor };
    before.value += pageSize;
  } else if (to === 'previous' && page?.startCursor && before.peek() > pageSize) {
    cursor.value = { before: page.startCursor };
    before.value -= pageSize;
  } else {
    cursor.value = null;
    before.value = 0;
  }
}

/** Asks for the list, from its beginning whenever the conditions change, until the returned function is called. */
export function watchList(): () => void {
  const ends = [
    effect(() => {
      void filterInSpan.value;
      void certainty.value;
      untracked(() => turn('first'));
    }),
    list.watch(),
  ];
  return () => ends.forEach(end => end());
}
