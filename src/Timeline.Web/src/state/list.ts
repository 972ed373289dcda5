import { computed, signal } from '@preact/signals';
import { EventListDocument } from '../api/generated/graphql.ts';
import { asking } from './asking.ts';
import { certainty, filterInSpan } from './span.ts';
import { address, filter, firstPage, go } from './store.ts';

export const pageSize = 50;

/** How many events precede the page. */
export const before = computed(() => (address.value.page - 1) * pageSize);

/** Where the page lies, as the server takes it. Cursors stay good while events come and go. */
const place = computed(() => {
  const { after, before } = address.value;
  return before === '' ? { first: pageSize, ...(after === '' ? {} : { after }) } : { last: pageSize, before };
});

/** Whether the counts of all time are wanted beside the list, as a phone shows them. */
export const isBarWanted = signal(false);

/** The list: the events that the timeline draws, in the order of time. */
export const list = asking(EventListDocument, () => ({
  filter: filterInSpan.value,
  certainty: certainty.value,
  ...place.value,
  conditions: isBarWanted.value ? filter.value : null,
  withBar: isBarWanted.value,
}));

/** Turns the page. It is a step, so that Back turns it back. */
export function turn(to: 'first' | 'previous' | 'next'): void {
  const { page } = address.peek();
  const info = list.data.peek()?.timeline?.pageInfo;
  if (to === 'next' && info?.endCursor) go({ page: page + 1, after: info.endCursor, before: '' });
  else if (to === 'previous' && info?.startCursor && page > 2)
    go({ page: page - 1, after: '', before: info.startCursor });
  else go(firstPage);
}
