import { EventKind, Modality, Precision } from '../api/generated/graphql.ts';
import { isDate } from '../core/time.ts';

export type View = 'timeline' | 'list' | 'connections';
/** What lanes stand for, as the address and the server name it in small letters. */
export type LanesBy = 'person' | 'organization' | 'office' | 'country' | 'place';

export const views: readonly View[] = ['timeline', 'list', 'connections'];
export const laneKinds: readonly LanesBy[] = ['person', 'organization', 'office', 'country', 'place'];

/** All that the page shows, as its address has it. Texts and lists may be empty, which means: no such condition. */
export interface Address {
  readonly view: View;
  /** First and last day of the window, as ISO dates that may be cut to month or year; empty: all there is. */
  readonly from: string;
  readonly to: string;
  readonly by: LanesBy;
  /** Ids of pinned lanes, in their order. */
  readonly lanes: readonly string[];
  readonly hidden: readonly string[];
  readonly kinds: readonly EventKind[];
  readonly statuses: readonly Modality[];
  readonly precisions: readonly Precision[];
  readonly places: readonly string[];
  readonly actors: readonly string[];
  readonly topics: readonly string[];
  readonly sources: readonly string[];
  /** Whether only what is certain counts. */
  readonly certain: boolean;
  /** The id of the event that is selected. */
  readonly event: string;
  /** Whose connections are shown. */
  readonly actor: string;
  /** The ends of a path. */
  readonly a: string;
  readonly b: string;
  /** Which page of the list, from 1, and the cursor after or before which it lies; both empty on the first. */
  readonly page: number;
  readonly after: string;
  readonly before: string;
  /** Whether the page is shown within another, read only. */
  readonly embed: boolean;
}

export const nowhere: Address = {
  view: 'timeline',
  from: '',
  to: '',
  by: 'person',
  lanes: [],
  hidden: [],
  kinds: [],
  statuses: [],
  precisions: [],
  places: [],
  actors: [],
  topics: [],
  sources: [],
  certain: false,
  event: '',
  actor: '',
  a: '',
  b: '',
  page: 1,
  after: '',
  before: '',
  embed: false,
};

/** Reads a query string; what it does not know, or cannot read, is left out. */
export function parseAddress(search: string): Address {
  const words = new URLSearchParams(search);
  const text = (name: string) => words.get(name)?.trim() ?? '';
  const list = (name: string) => [
    ...new Set(
      text(name)
        .split(',')
        .filter(part => part !== ''),
    ),
  ];
  const listOf = <T extends string>(name: string, known: Record<string, T>) => {
    const values: readonly string[] = Object.values(known);
    return list(name)
      .map(word => word.toUpperCase())
      .filter((word): word is T => values.includes(word));
  };
  const date = (name: string) => (isDate(text(name)) ? text(name) : '');
  const oneOf = <T extends string>(name: string, known: readonly T[]) =>
    known.find(value => value === text(name)) ?? known[0]!;
  return {
    view: oneOf('view', views),
    from: date('from'),
    to: date('to'),
    by: oneOf('by', laneKinds),
    lanes: list('lane'),
    hidden: list('hide'),
    kinds: listOf('kind', EventKind),
    statuses: listOf('status', Modality),
    precisions: listOf('precision', Precision),
    places: list('place'),
    actors: list('with'),
    topics: list('topic'),
    sources: list('source'),
    certain: text('certain') === '1',
    event: text('event'),
    actor: text('actor'),
    a: text('a'),
    b: text('b'),
    ...pageOf(text('page'), text('after'), text('before')),
    embed: text('embed') === '1',
  };
}

/** A page is nothing without its cursor, and a cursor nothing without its page. */
function pageOf(page: string, after: string, before: string): Pick<Address, 'page' | 'after' | 'before'> {
  const number = /^[1-9]\d{0,6}$/.test(page) ? Number(page) : 1;
  if (number === 1 || (after === '') === (before === '')) return { page: 1, after: '', before: '' };
  return { page: number, after, before };
}

/** The query string of an address, with its question mark; empty where everything is as usual. Ids stay readable. */
export function formatAddress(address: Address): string {
  const words: [string, string][] = [
    ['view', address.view === nowhere.view ? '' : address.view],
    ['from', address.from],
    ['to', address.to],
    ['by', address.by === nowhere.by ? '' : address.by],
    ['lane', address.lanes.join(',')],
    ['hide', address.hidden.join(',')],
    ['kind', address.kinds.join(',')],
    ['status', address.statuses.join(',')],
    ['precision', address.precisions.join(',')],
    ['place', address.places.join(',')],
    ['with', address.actors.join(',')],
    ['topic', address.topics.join(',')],
    ['source', address.sources.join(',')],
    ['certain', address.certain ? '1' : ''],
    ['event', address.event],
    ['actor', address.actor],
    ['a', address.a],
    ['b', address.b],
    ['page', address.page === 1 ? '' : String(address.page)],
    ['after', address.after],
    ['before', address.before],
    ['embed', address.embed ? '1' : ''],
  ];
  const said = words.filter(([, value]) => value !== '').map(([name, value]) => `${name}=${readable(value)}`);
  return said.length === 0 ? '' : '?' + said.join('&');
}

// Colons and commas mean nothing in a query string, and are what our ids and lists are made of.
const readable = (value: string) => encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',');
