import { expect, test } from 'vitest';
import { byArticle, datesGiven, related, type Claim, type Detail } from '../src/views/drawer/model.ts';

const claim = (id: string, article: string, edtf: string | null): Claim =>
  ({ id, article: { id: article }, when: edtf === null ? null : { edtf } }) as unknown as Claim;

test('claims of one article stand together, in the order in which they became known', () => {
  const told = byArticle([claim('1', 'a', null), claim('2', 'b', null), claim('3', 'a', null)]);
  expect(told.map(({ claims }) => claims.map(({ id }) => id))).toEqual([['1', '3'], ['2']]);
});

test('each date is told once, with all who give it', () => {
  const given = datesGiven([
    claim('1', 'a', '2023'),
    claim('2', 'b', null),
    claim('3', 'c', '2023'),
    claim('4', 'd', '2024'),
  ]);
  expect(given.map(({ when, by }) => [when.edtf, by.length])).toEqual([
    ['2023', 2],
    ['2024', 1],
  ]);
});

test('a relation is read from the side of the event that is shown, and told once', () => {
  const here = { id: 'event:here' };
  const there = { id: 'event:there' };
  const relation = (kind: string, from: object, to: object) => ({ kind, from, to, words: null });
  const event = {
    ...here,
    relations: {
      nodes: [
        relation('AFTER', here, there),
        relation('AFTER', here, there),
        relation('PART_OF', there, here),
        relation('ABOUT', here, here),
      ],
    },
    parts: { nodes: [there] },
  } as unknown as Detail;
  expect(related(event).map(({ words, event: other }) => `${words} ${other.id}`)).toEqual([
    'After event:there',
    'Has as a part event:there',
  ]);
});
