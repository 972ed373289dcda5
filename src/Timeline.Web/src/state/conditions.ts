import { computed } from '@preact/signals';
import type { EventFilter } from '../api/generated/graphql.ts';
import { nowhere, type Address } from './address.ts';
import { address, filter } from './store.ts';

/** A condition that the address may hold, and how it is called. */
export interface Condition {
  readonly name:
    'kinds' | 'statuses' | 'sources' | 'places' | 'actors' | 'topics' | 'precisions' | 'certain' | 'window';
  readonly words: string;
  /** The address without it. */
  readonly without: Partial<Address>;
  /** The member of the server's filter that says it; none for those on time. */
  readonly member?: keyof EventFilter;
}

const all: readonly Condition[] = [
  { name: 'kinds', words: 'kind', without: { kinds: nowhere.kinds }, member: 'kinds' },
  { name: 'statuses', words: 'status', without: { statuses: nowhere.statuses }, member: 'modalities' },
  { name: 'sources', words: 'source', without: { sources: nowhere.sources }, member: 'publishers' },
  { name: 'places', words: 'place', without: { places: nowhere.places }, member: 'places' },
  { name: 'actors', words: 'participant', without: { actors: nowhere.actors }, member: 'actors' },
  { name: 'topics', words: 'topic', without: { topics: nowhere.topics }, member: 'topics' },
  { name: 'precisions', words: 'precision', without: { precisions: nowhere.precisions }, member: 'precisions' },
  { name: 'certain', words: 'certainty', without: { certain: false } },
  { name: 'window', words: 'time', without: { from: '', to: '' } },
];

/** The conditions that the address holds. */
export const said = computed(() => all.filter(condition => isSaid(condition, address.value)));

/** The address without any condition; the window is not one of them. */
export const withoutAll: Partial<Address> = Object.assign(
  {},
  ...all.filter(({ name }) => name !== 'window').map(({ without }) => without),
) as Partial<Address>;

/** The filter without one of its conditions. */
export function filterWithout(condition: Condition): EventFilter {
  const rest = { ...filter.value };
  if (condition.member) delete rest[condition.member];
  return rest;
}

function isSaid({ name }: Condition, at: Address): boolean {
  if (name === 'window') return at.from !== '' || at.to !== '';
  const value = at[name];
  return typeof value === 'boolean' ? value : value.length > 0;
}
