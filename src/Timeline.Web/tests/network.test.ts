import { expect, test } from 'vitest';
import { layOut, linesOf, lineWidth, nameLines, type Contact } from '../src/views/connections/network.ts';

const contact = (id: string, certain: number, possible: number, others: string[] = []): Contact =>
  ({
    certain,
    possible,
    with: {
      __typename: 'Person',
      id,
      name: `Person ${id}`,
      description: null,
      contacts: { nodes: others.map(other => ({ certain: 1, possible: 1, with: { id: other } })) },
    },
    first: null,
    last: null,
  }) as unknown as Contact;

const centre = { id: 'centre', name: 'In the middle', __typename: 'Person' } as const;
const contacts = [
  contact('a', 2, 3, ['b', 'centre', 'elsewhere']),
  contact('b', 0, 1, ['a', 'centre']),
  contact('c', 1, 1),
];

test('each pair is one line, and who is not in the network has none', () => {
  expect(linesOf('centre', contacts).map(({ from, to, isOwn }) => `${from} ${to} ${isOwn}`)).toEqual([
    'centre a true',
    'centre b true',
    'centre c true',
    'a b false',
  ]);
});

test('a network lies the same each time, with the actor in the centre', () => {
  const network = layOut(centre, contacts);
  expect(network).toEqual(layOut(centre, contacts));
  expect(network.actors[0]).toMatchObject({ id: 'centre', x: 0, y: 0, isCentre: true, certain: 2, possible: 3 });
});

test('names do not cover each other, nor the picture’s edge', () => {
  const many = Array.from({ length: 24 }, (_, i) => contact(`p${i}`, 1, 1));
  const { actors, box } = layOut(centre, many);
  const labels = actors.map(({ x, y, radius, name }) => ({ x, y: y + radius + 9, half: name.length * 3 }));
  for (const [i, one] of labels.entries()) {
    expect(one.x - one.half).toBeGreaterThanOrEqual(box[0]);
    expect(one.y).toBeLessThan(box[1] + box[3]);
    for (const other of labels.slice(i + 1))
      expect(Math.abs(one.x - other.x) > one.half + other.half || Math.abs(one.y - other.y) > 11).toBe(true);
  }
});

test('a long name has two lines, and all of its words', () => {
  expect(nameLines('Herzi Halevi')).toEqual(['Herzi Halevi']);
  expect(nameLines('Leaders of the Bucharest Nine')).toEqual(['Leaders of the', 'Bucharest Nine']);
});

test('lines grow with the meetings, and not without end', () => {
  expect(lineWidth(4)).toBeGreaterThan(lineWidth(1));
  expect(lineWidth(10_000)).toBe(9);
});
