import { nameOf } from '../../state/names.ts';
import type { Address } from '../../state/address.ts';
import { spanWords } from '../filters/spanWords.ts';
import { kindWords, modalityWords } from '../words.ts';

/** What an address shows, in one line: the window and the conditions. */
export function described(at: Address): string {
  const conditions = [
    ...at.kinds.map(kindWords),
    ...at.statuses.map(status => (modalityWords[status] ?? status).toLowerCase()),
    ...at.precisions.map(precision => `known to the ${precision.toLowerCase()}`),
    ...[...at.places, ...at.actors, ...at.topics, ...at.sources].map(nameOf),
    ...(at.certain ? ['certain only'] : []),
  ];
  return [spanWords(at.from, at.to), ...(conditions.length > 0 ? [`only ${conditions.join(', ')}`] : [])].join(' · ');
}
