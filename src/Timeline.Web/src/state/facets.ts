import { effect, signal } from '@preact/signals';
import {
  FacetsDocument,
  type EventKind,
  type FacetsQuery,
  type Modality,
  type Precision,
} from '../api/generated/graphql.ts';
import { kindWords, modalityWords } from '../views/words.ts';
import { asking } from './asking.ts';
import { learn, nameOf } from './names.ts';
import { certainty, filterInSpan } from './span.ts';

/** Sides of events that can be a condition, as the address names them. */
export type FacetName = 'kinds' | 'statuses' | 'sources' | 'places' | 'actors' | 'topics' | 'precisions';

/** A value of a facet, and how many events have it under the other conditions; null where it is not counted. */
export interface FacetOption {
  readonly value: string;
  readonly count: number | null;
}

const nouns: Record<FacetName, string> = {
  kinds: 'Kind',
  statuses: 'Status',
  sources: 'Source',
  places: 'Place',
  actors: 'Participant',
  topics: 'Topic',
  precisions: 'Precision',
};

export const nounOf = (name: FacetName): string => nouns[name];

/** How a value is called. */
export function labelOf(name: FacetName, value: string): string {
  if (name === 'kinds') return sentence(kindWords(value as EventKind));
  if (name === 'statuses') return modalityWords[value as Modality] ?? sentence(value.toLowerCase());
  if (name === 'precisions') return precisions[value as Precision] ?? sentence(value.toLowerCase());
  return nameOf(value);
}

const precisions: Record<Precision, string> = {
  SECOND: 'Time of day',
  DAY: 'Day',
  WEEK: 'Week',
  MONTH: 'Month',
  SEASON: 'Season or quarter',
  YEAR: 'Year',
  DECADE: 'Decade',
  CENTURY: 'Century',
  INTERVAL: 'Another span',
  OPEN: 'Open end',
};

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

type Answer = NonNullable<FacetsQuery['facets']>;

const members: Record<FacetName, keyof Answer> = {
  kinds: 'kinds',
  statuses: 'modalities',
  sources: 'publishers',
  places: 'places',
  actors: 'actors',
  topics: 'topics',
  precisions: 'precisions',
};

/** The chips are there at once; what they count is asked for when the first of them is opened, and then kept true. */
const isWanted = signal(false);

const facets = asking(FacetsDocument, () =>
  isWanted.value ? { filter: filterInSpan.value, certainty: certainty.value } : null,
);

/** Has the counts asked for. */
export const wantFacets = (): void => void (isWanted.value = true);

/** The values of a facet, those with the most events first; null until they are known. */
export function facetsOf(name: FacetName): readonly FacetOption[] | null {
  const answer = facets.data.value?.facets;
  if (!answer) return null;
  const list: readonly { value: string | { id: string | number } | null; count: number }[] = answer[members[name]];
  return list.flatMap(({ value, count }) =>
    value === null ? [] : [{ value: typeof value === 'string' ? value : String(value.id), count }],
  );
}

/** Asks for the counts, if they are wanted, until the returned function is called. */
export function watchFacets(): () => void {
  const ends = [
    facets.watch(),
    effect(() => {
      const answer = facets.data.value?.facets;
      if (!answer) return;
      const named = [...answer.publishers, ...answer.places, ...answer.actors, ...answer.topics];
      learn(named.flatMap(({ value }) => (value === null ? [] : [[String(value.id), value.name] as const])));
    }),
  ];
  return () => ends.forEach(end => end());
}
