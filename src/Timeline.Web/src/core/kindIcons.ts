import type { EventKind } from '../api/generated/graphql.ts';
import type { Mark } from './displayList.ts';

/** Forms of contact that a picture tells apart. */
export type Contact = 'meeting' | 'call' | 'visit' | 'summit' | 'letter';

const contacts: Partial<Record<EventKind, Contact>> = {
  MEETING: 'meeting',
  THIRD_PLACE_MEETING: 'meeting',
  NEGOTIATION: 'meeting',
  CALL: 'call',
  VISIT: 'visit',
  MULTILATERAL_MEETING: 'summit',
  LETTER: 'letter',
};

/** Lines in a square of 10 pixels: x, y of each in turn. */
const pictures: Record<Contact, readonly (readonly number[])[]> = {
  // Two who face each other.
  meeting: [
    [0.5, 2, 3.5, 5, 0.5, 8],
    [9.5, 2, 6.5, 5, 9.5, 8],
  ],
  // A handset.
  call: [[1, 3.5, 3, 1, 4.8, 3.2, 3.8, 4.6, 5.4, 6.2, 6.8, 5.2, 9, 7, 6.5, 9, 3.6, 7.6, 1.6, 5.4, 1, 3.5]],
  // An arrow to a place.
  visit: [
    [0.5, 5, 6.5, 5],
    [4, 2.5, 6.5, 5, 4, 7.5],
    [9, 1, 9, 9],
  ],
  // A table with many sides.
  summit: [[5, 0.8, 8.7, 2.9, 8.7, 7.1, 5, 9.2, 1.3, 7.1, 1.3, 2.9, 5, 0.8]],
  // An envelope.
  letter: [
    [0.5, 2, 9.5, 2, 9.5, 8, 0.5, 8, 0.5, 2],
    [0.5, 2.5, 5, 5.8, 9.5, 2.5],
  ],
};

const size = 10;

/** Null for what is no contact, or has no form of its own. */
export const contactOf = (kind: EventKind): Contact | null => contacts[kind] ?? null;

/** The room that the picture of a kind takes beside a label. */
export const iconWidth = (kind: EventKind): number => (contactOf(kind) === null ? 0 : size + 4);

/** The picture of a form of contact, from `x` on, its middle at `y`. */
export const iconMark = (contact: Contact, x: number, y: number, alpha = 1): Mark => ({
  kind: 'lines',
  lines: pictures[contact].map(line => line.map((at, i) => at + (i % 2 === 0 ? x : y - size / 2))),
  stroke: 'quiet',
  thickness: 1.1,
  isRound: true,
  alpha,
});
