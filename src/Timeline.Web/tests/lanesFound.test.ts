import { expect, test } from 'vitest';
import { laneKinds } from '../src/state/address.ts';
import type { Item } from '../src/views/find/find.ts';
import { fits } from '../src/views/timeline/lanesFound.ts';

const kindsOf = (item: Item) => laneKinds.filter(by => fits(item, by));

test('only what is of the kind of the lanes becomes one of them', () => {
  const name = { id: 'x', name: 'X', description: null };
  const title = { id: 'x', title: 'X' };
  expect(kindsOf({ __typename: 'Person', ...name })).toEqual(['person']);
  expect(kindsOf({ __typename: 'Group', ...name })).toEqual(['organization']);
  expect(kindsOf({ __typename: 'Office', ...title, organization: null })).toEqual(['office']);
  expect(kindsOf({ __typename: 'Place', ...name, placeKind: 'COUNTRY', within: [] })).toEqual(['country', 'place']);
  expect(kindsOf({ __typename: 'Place', ...name, placeKind: 'CITY', within: [] })).toEqual(['place']);
  expect(kindsOf({ __typename: 'Event', ...title, modality: 'ACTUAL', when: null })).toEqual([]);
});
