import { computed } from '@preact/signals';
import type { EventFilter, Likelihood } from '../api/generated/graphql.ts';
import { address, filter } from './store.ts';

/** A first and a last day, each cut to month or year as one likes, as EDTF; null where both are empty. */
export function edtfSpan(from: string, to: string): string | null {
  if (from === '' && to === '') return null;
  return `${from === '' ? '..' : from}/${to === '' ? '..' : to}`;
}

/** The window of the address. */
export const span = computed(() => edtfSpan(address.value.from, address.value.to));

export const certainty = computed<Likelihood>(() => (address.value.certain ? 'CERTAIN' : 'POSSIBLE'));

/** The filter with the window in it: events that share time with it, as the timeline draws them. */
export const filterInSpan = computed<EventFilter>(() =>
  span.value === null ? filter.value : { ...filter.value, overlapping: span.value },
);
