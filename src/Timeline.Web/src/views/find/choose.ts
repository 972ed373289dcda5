import { nowhere, type Address } from '../../state/address.ts';
import type { Item } from './find.ts';

/** What choosing something that was found does where the page is now: the words for it, and the step. */
export interface Choice {
  readonly does: string;
  readonly change: Partial<Address>;
}

/**
 * An actor or office becomes a lane of the timeline, a condition of the list, or the centre of the connections; places too,
 * but that there are no connections of places. A topic is a condition. An event or article is opened.
 */
export function choiceOf(item: Item, at: Address): Choice {
  switch (item.__typename) {
    case 'Person':
    case 'Organization':
    case 'Group':
      if (at.view === 'connections') return { does: 'Show connections', change: { actor: item.id, a: '', b: '' } };
      return at.view === 'list'
        ? { does: 'Only with', change: { actors: added(at.actors, item.id) } }
        : lane(item.id, at, item.__typename === 'Person' ? 'person' : 'organization');
    case 'Office':
      return lane(item.id, at, 'office');
    case 'Place':
      return at.view === 'timeline'
        ? lane(item.id, at, at.by === 'country' ? 'country' : 'place')
        : { does: 'Only there', change: { view: 'list', places: added(at.places, item.id) } };
    case 'Topic':
      return {
        does: 'Only about',
        change: { view: at.view === 'connections' ? 'list' : at.view, topics: added(at.topics, item.id) },
      };
    case 'Event':
      return { does: 'Open', change: { event: item.id, ...windowWith(item.when, at) } };
    default:
      return { does: 'Open', change: { event: item.id } };
  }
}

/** A lane for it; the other lanes stay what they are unless none is chosen yet. */
function lane(id: string, at: Address, by: Address['by']): Choice {
  if (at.lanes.includes(id)) return { does: 'Has a lane', change: { view: 'timeline' } };
  const change = {
    view: 'timeline',
    lanes: added(at.lanes, id),
    hidden: at.hidden.filter(other => other !== id),
  } as const;
  return { does: 'Add lane', change: at.lanes.length === 0 ? { ...change, by } : change };
}

const added = (list: readonly string[], id: string): readonly string[] => [...list.filter(other => other !== id), id];

const day = 86_400_000;
const air = 30 * day;

/** A window in which a date can be seen, if the one of the address does not show it. */
export function windowWith(
  when: { earliest: string | null; latest: string | null } | null,
  at: Pick<Address, 'from' | 'to' | 'view'>,
): Partial<Address> {
  if (when === null || at.view !== 'timeline') return {};
  const from = when.earliest ?? when.latest;
  const to = when.latest ?? when.earliest;
  if (from === null || to === null || from.startsWith('-') || to.startsWith('-')) return {};
  // ISO dates that are cut sort as texts do; a cut end stands for all of its month or year.
  if (at.from !== '' && at.to !== '' && at.from <= from && to <= `${at.to}-99`) return {};
  return { from: moved(from, -air), to: moved(to, air) };
}

function moved(date: string, by: number): string {
  const to = new Date(Date.parse(date) + by);
  const year = to.getUTCFullYear();
  return Number.isNaN(year) || year < 0 || year > 9999 ? nowhere.from : to.toISOString().slice(0, 10);
}
