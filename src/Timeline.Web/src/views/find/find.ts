import { FindDocument, type FindQuery, type HitKind } from '../../api/generated/graphql.ts';
import { gql } from '../../api/gql.ts';
import { learn } from '../../state/names.ts';

/** What a search finds. */
export type Item = NonNullable<NonNullable<NonNullable<FindQuery['search']>['nodes'][number]>['item']>;

export type ItemType = Item['__typename'];

/** What it is called; of offices, events and articles the title. */
export const titleOf = (item: Item): string => ('name' in item ? item.name : 'title' in item ? item.title : item.id);

/** One line that tells it from others of the same name. */
export function noteOf(item: Item): string | undefined {
  switch (item.__typename) {
    case 'Person':
    case 'Organization':
    case 'Group':
      return item.description ?? undefined;
    case 'Office':
      return item.organization?.name;
    case 'Place':
      return item.within.flatMap(place => (place === null ? [] : [place.name])).join(', ') || undefined;
    case 'Event':
      return item.when?.display ?? 'no date';
    case 'Article':
      return [item.publisher?.name, item.published.display].filter(Boolean).join(' · ');
    default:
      return undefined;
  }
}

/** Things that have words which begin with those given, the best first. Rejects when aborted. */
export async function find(text: string, signal: AbortSignal, kinds?: readonly HitKind[]): Promise<readonly Item[]> {
  // Quotation marks say that words of an article are meant; the server finds them in quotes and titles alike.
  const words = text.replace(/["“”„«»]/g, ' ').trim();
  if (words === '') return [];
  const quoted = words !== text.trim();
  const { data } = await gql(
    FindDocument,
    { text: words, kinds: quoted ? ['EVENT', 'ARTICLE'] : kinds ? [...kinds] : null },
    signal,
  );
  const items = (data.search?.nodes ?? []).flatMap(hit => (hit.item === null ? [] : [hit.item]));
  learn(items.map(item => [item.id, titleOf(item)]));
  return items;
}
