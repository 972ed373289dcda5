import type { HitKind } from '../../api/generated/graphql.ts';
import type { LanesBy } from '../../state/address.ts';
import type { Item } from '../find/find.ts';

/** What is to be searched for lanes of a kind. */
export const sought: Record<LanesBy, HitKind> = {
  person: 'ACTOR',
  organization: 'ACTOR',
  office: 'OFFICE',
  country: 'PLACE',
  place: 'PLACE',
};

/** Lanes are of one kind: a search for actors finds persons and others, one for places all kinds of them. */
export function fits(item: Item, by: LanesBy): boolean {
  switch (by) {
    case 'person':
      return item.__typename === 'Person';
    case 'organization':
      return item.__typename === 'Organization' || item.__typename === 'Group';
    case 'office':
      return item.__typename === 'Office';
    case 'country':
      return item.__typename === 'Place' && item.placeKind === 'COUNTRY';
    case 'place':
      return item.__typename === 'Place';
  }
}
