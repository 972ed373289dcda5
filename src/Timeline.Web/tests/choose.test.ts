import { expect, test } from 'vitest';
import { nowhere } from '../src/state/address.ts';
import { choiceOf, windowWith } from '../src/views/find/choose.ts';
import type { Item } from '../src/views/find/find.ts';

const milley: Item = { __typename: 'Person', id: 'person:m', name: 'Mark Milley', description: null };
const office: Item = { __typename: 'Office', id: 'office:o', title: 'Chairman', organization: null };
const place: Item = { __typename: 'Place', id: 'place:p', name: 'Kirya', placeKind: 'SITE', within: [] };

test('a person becomes a lane, a condition of the list, or the centre of the connections', () => {
  expect(choiceOf(milley, nowhere).change).toMatchObject({ view: 'timeline', lanes: ['person:m'], by: 'person' });
  expect(choiceOf(milley, { ...nowhere, view: 'list', actors: ['person:a'] }).change).toEqual({
    actors: ['person:a', 'person:m'],
  });
  expect(choiceOf(milley, { ...nowhere, view: 'connections', a: 'x', b: 'y' }).change).toEqual({
    actor: 'person:m',
    a: '',
    b: '',
  });
});

test('lanes that are chosen keep what the others stand for, and a hidden one is shown again', () => {
  const at = { ...nowhere, lanes: ['person:a'], hidden: ['office:o', 'person:z'] };
  const { change } = choiceOf(office, at);
  expect(change).toMatchObject({ lanes: ['person:a', 'office:o'], hidden: ['person:z'] });
  expect(change).not.toHaveProperty('by');
});

test('who has a lane does not get another one', () => {
  expect(choiceOf(milley, { ...nowhere, lanes: ['person:m'] }).change).toEqual({ view: 'timeline' });
});

test('a place is a lane of the timeline, and a condition elsewhere', () => {
  expect(choiceOf(place, nowhere).change).toMatchObject({ lanes: ['place:p'], by: 'place' });
  expect(choiceOf(place, { ...nowhere, view: 'connections' }).change).toEqual({ view: 'list', places: ['place:p'] });
});

test('an event that is in the window leaves the window alone', () => {
  const when = { earliest: '2023-03-03', latest: '2023-03-03' };
  expect(windowWith(when, { view: 'timeline', from: '2023-03', to: '2023-03' })).toEqual({});
  expect(windowWith(when, { view: 'list', from: '2020', to: '2021' })).toEqual({});
});

test('an event outside of the window brings a window of its own', () => {
  const when = { earliest: '2023-03-03', latest: '2023-03-04' };
  expect(windowWith(when, { view: 'timeline', from: '2020', to: '2021' })).toEqual({
    from: '2023-02-01',
    to: '2023-04-03',
  });
  expect(windowWith({ earliest: null, latest: '2023-03-03' }, nowhere)).toEqual({
    from: '2023-02-01',
    to: '2023-04-02',
  });
  expect(windowWith({ earliest: null, latest: null }, nowhere)).toEqual({});
});
