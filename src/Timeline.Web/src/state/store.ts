import { computed, signal } from '@preact/signals';
import type { EventFilter } from '../api/generated/graphql.ts';
import { formatAddress, parseAddress, type Address } from './address.ts';

/** Where every list begins. */
export const firstPage = { page: 1, after: '', before: '' } as const;

/** Where the page is. Changed by `go` only, and by the browser's Back and Forward. */
export const address = signal<Address>(parseAddress(location.search));

/** Changes that leave the list as it is. */
const besideTheList: ReadonlySet<string> = new Set(['event', 'page', 'after', 'before'] satisfies (keyof Address)[]);

/**
 * Goes elsewhere. A step that somebody may want to take back (a selection, a filter, another view) is pushed to the history;
 * a pan or zoom replaces the entry. Another list begins at its first page.
 */
export function go(change: Partial<Address>, step: 'push' | 'replace' = 'push'): void {
  const isSameList = Object.keys(change).every(name => besideTheList.has(name));
  const next = { ...address.peek(), ...(isSameList ? {} : firstPage), ...change };
  const search = formatAddress(next);
  if (search === formatAddress(address.peek())) return;
  const url = location.pathname + search;
  if (step === 'push') history.pushState(null, '', url);
  else history.replaceState(null, '', url);
  address.value = next;
}

addEventListener('popstate', () => {
  address.value = parseAddress(location.search);
});

/** The address's conditions on events, as the server takes them; those on time are apart. The same until one changes. */
export const filter = computed<EventFilter>(() => JSON.parse(conditions.value) as EventFilter);

const conditions = computed(() => JSON.stringify(filterOf(address.value)));

function filterOf({ kinds, statuses, precisions, places, actors, topics, sources }: Address): EventFilter {
  const said: EventFilter = {};
  if (kinds.length > 0) said.kinds = [...kinds];
  if (statuses.length > 0) said.modalities = [...statuses];
  if (precisions.length > 0) said.precisions = [...precisions];
  if (places.length > 0) said.places = [...places];
  if (actors.length > 0) said.actors = [...actors];
  if (topics.length > 0) said.topics = [...topics];
  if (sources.length > 0) said.publishers = [...sources];
  return said;
}

/** Selects an event, or none. */
export const select = (id: string): void => go({ event: id });
