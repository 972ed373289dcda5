import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { ContactsQuery } from '../../api/generated/graphql.ts';

export type Contact = NonNullable<ContactsQuery['contacts']>['nodes'][number];
export type ActorType = NonNullable<ContactsQuery['actor']>['__typename'];

/** An actor of the network, in its place. */
export interface Placed {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly isCentre: boolean;
  /** Contacts with the actor in the centre; for that one, how many others there are. */
  readonly certain: number;
  readonly possible: number;
  readonly radius: number;
  readonly x: number;
  readonly y: number;
}

/** That two actors of the network were in contact. */
export interface Line {
  readonly from: string;
  readonly to: string;
  readonly certain: number;
  readonly possible: number;
  /** Whether the actor in the centre is one of the two. */
  readonly isOwn: boolean;
}

export interface Network {
  readonly actors: readonly Placed[];
  readonly lines: readonly Line[];
  /** What is to be seen: left, top, width, height. */
  readonly box: readonly [number, number, number, number];
}

/** How wide a line is for so many meetings. */
export const lineWidth = (meetings: number): number => Math.min(9, 1 + 1.6 * Math.sqrt(meetings));

/** Who was in contact with whom: the actor's own contacts, then those among them, each once. */
export function linesOf(centre: string, contacts: readonly Contact[]): readonly Line[] {
  const ids = new Set(contacts.flatMap(contact => (contact.with ? [String(contact.with.id)] : [])));
  const lines: Line[] = [];
  const seen = new Set<string>();
  for (const { with: other, certain, possible } of contacts)
    if (other) lines.push({ from: centre, to: String(other.id), certain, possible, isOwn: true });
  for (const { with: other } of contacts)
    for (const { with: third, certain, possible } of other?.contacts?.nodes ?? []) {
      if (!third || !ids.has(String(third.id))) continue;
      const [from, to] = [String(other!.id), String(third.id)].sort() as [string, string];
      if (seen.has(`${from} ${to}`)) continue;
      seen.add(`${from} ${to}`);
      lines.push({ from, to, certain, possible, isOwn: false });
    }
  return lines;
}

interface Node extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
  readonly room: number;
}

// Labels are wide and low: things are laid out in a space that is this much taller than what is seen.
const tall = 1.7;
const ticks = 300;
const letter = 3.4;

/** Lays the network out: the actor in the centre, the others where forces bring them to rest. The same each time. */
export function layOut(
  centre: { id: string; name: string; __typename: ActorType },
  contacts: readonly Contact[],
): Network {
  const lines = linesOf(centre.id, contacts);
  const known = contacts.flatMap(({ with: other, certain, possible }) => (other ? [{ other, certain, possible }] : []));
  const bare = [
    {
      id: centre.id,
      name: centre.name,
      type: centre.__typename,
      isCentre: true,
      certain: known.filter(({ certain }) => certain > 0).length,
      possible: known.length,
      radius: 15,
    },
    ...known.map(({ other, certain, possible }) => ({
      id: String(other.id),
      name: other.name,
      type: other.__typename,
      isCentre: false,
      certain,
      possible,
      radius: Math.min(13, 6 + 1.5 * Math.sqrt(possible)),
    })),
  ];
  const nodes: Node[] = bare.map(({ id, radius, name, isCentre }) => ({
    id,
    radius,
    room: Math.max(radius + 14, widest(name) + 6),
    ...(isCentre ? { fx: 0, fy: 0 } : {}),
  }));
  // Few have more room.
  const near = known.length < 9 ? 230 : 160;
  forceSimulation(nodes)
    .force(
      'lines',
      forceLink<Node, SimulationLinkDatum<Node>>(lines.map(({ from, to }) => ({ source: from, target: to })))
        .id(({ id }) => id)
        .distance(({ index }) => (lines[index!]!.isOwn ? near : near * 0.6))
        .strength(({ index }) => (lines[index!]!.isOwn ? 0.35 : 0.08)),
    )
    .force('apart', forceManyBody<Node>().strength(-420))
    .force('room', forceCollide<Node>(({ room }) => room).iterations(3))
    .force('x', forceX<Node>(0).strength(0.03))
    .force('y', forceY<Node>(0).strength(0.04))
    .stop()
    .tick(ticks);
  const actors = bare.map((actor, i) => ({ ...actor, x: round(nodes[i]!.x!), y: round(nodes[i]!.y! / tall) }));
  return { actors, lines, box: boxOf(actors) };
}

/** A name in one line, or a long one in two of about the same length. */
export function nameLines(name: string): readonly string[] {
  if (name.length <= 20) return [name];
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  if (spaces.length === 0) return [name];
  const middle = spaces.reduce((best, at) =>
    Math.abs(at - name.length / 2) < Math.abs(best - name.length / 2) ? at : best,
  );
  return [name.slice(0, middle), name.slice(middle + 1)];
}

const widest = (name: string) => Math.max(...nameLines(name).map(line => line.length)) * letter;

function boxOf(actors: readonly Placed[]): Network['box'] {
  const sides = actors.map(({ x, y, radius, name }) => {
    const half = Math.max(radius, widest(name));
    return { left: x - half, right: x + half, top: y - radius, bottom: y + radius + 4 + 14 * nameLines(name).length };
  });
  const air = 16;
  const left = Math.min(...sides.map(side => side.left)) - air;
  const right = Math.max(...sides.map(side => side.right)) + air;
  const top = Math.min(...sides.map(side => side.top)) - air;
  const bottom = Math.max(...sides.map(side => side.bottom)) + air;
  return [round(left), round(top), round(right - left), round(bottom - top)];
}

const round = (number: number) => Math.round(number * 10) / 10;
