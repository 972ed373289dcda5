import { expect, test } from 'vitest';
import { formatAddress, nowhere, parseAddress } from '../src/state/address.ts';

const full =
  '?view=connections&from=2022-11&to=2023-04-02&by=office&lane=person:a,person:b&hide=person:c&kind=MEETING,CALL' +
  '&status=ACTUAL,PLANNED&precision=DAY&place=place:x&with=person:d&topic=topic:t&source=org:x&certain=1' +
  '&event=event:e&actor=person:a&a=person:a&b=person:b&page=3&after=cursor&embed=1';

test('an address reads and writes every word, with ids as they are', () => {
  expect(formatAddress(parseAddress(full))).toBe(full);
});

test('an address says nothing of what is as usual', () => {
  expect(formatAddress(nowhere)).toBe('');
  expect(parseAddress('')).toEqual(nowhere);
});

test('what cannot be read is left out', () => {
  expect(parseAddress('?view=moon&from=yesterday&to=2023-4&by=&lane=,,a,a&certain=yes')).toEqual({
    ...nowhere,
    lanes: ['a'],
  });
});

test('words that the server does not know, and days that no calendar has, are left out', () => {
  expect(parseAddress('?from=2023-02-30&to=2023-13&kind=meeting,DANCE&status=SURE&precision=day,MINUTE')).toEqual({
    ...nowhere,
    kinds: ['MEETING'],
    precisions: ['DAY'],
  });
});

test('words with marks of their own survive', () => {
  const address = { ...nowhere, event: 'event:a&b=c d/ü', lanes: ['x', 'y'] };
  expect(parseAddress(formatAddress(address))).toEqual(address);
});

test('a page of the list is nothing without its cursor', () => {
  expect(parseAddress('?page=3')).toEqual(nowhere);
  expect(parseAddress('?after=x')).toEqual(nowhere);
  expect(parseAddress('?page=2&after=x&before=y')).toEqual(nowhere);
  expect(parseAddress('?page=2&before=y')).toEqual({ ...nowhere, page: 2, before: 'y' });
});
