import { expect, test } from 'vitest';
import { boundWords, readingWords, shortDay } from '../src/views/drawer/dates.ts';
import type { ReadDate } from '../src/views/drawer/model.ts';
import { spanWords } from '../src/views/filters/spanWords.ts';

const date = (change: Partial<ReadDate>): ReadDate => ({
  edtf: '2023-03-03',
  reading: 'WITHIN',
  earliest: '2023-03-03',
  latest: '2023-03-03',
  earliestStart: '2023-03-03T00:00:00Z',
  latestStart: '2023-03-03T23:59:59Z',
  earliestEnd: '2023-03-03T00:00:00Z',
  latestEnd: '2023-03-03T23:59:59Z',
  display: '3 March 2023',
  precision: 'DAY',
  isApproximate: false,
  isUncertain: false,
  expression: null,
  anchor: null,
  rule: null,
  ...change,
});

test('days are short, and years before the first are BC', () => {
  expect(shortDay('2023-03-03')).toBe('3 Mar 2023');
  expect(shortDay('0000-12-31')).toBe('31 Dec 1 BC');
  expect(shortDay('-0043-03-15')).toBe('15 Mar 44 BC');
});

test('bounds say whether it happened within them or lasted from one to the other', () => {
  const week = { earliest: '2023-02-20', latest: '2023-02-26' };
  expect(boundWords(date({}))).toBe('3 Mar 2023, any time of the day');
  expect(boundWords(date(week))).toBe('some time within 20 Feb 2023 – 26 Feb 2023');
  const lasted = { ...week, reading: 'THROUGHOUT' as const };
  expect(
    boundWords(date({ ...lasted, latestStart: '2023-02-20T23:59:59Z', earliestEnd: '2023-02-26T00:00:00Z' })),
  ).toBe('lasted 20 Feb 2023 – 26 Feb 2023');
  expect(
    boundWords(date({ ...lasted, latestStart: '2023-02-22T23:59:59Z', earliestEnd: '2023-02-24T00:00:00Z' })),
  ).toBe('lasted at most 20 Feb 2023 – 26 Feb 2023, for certain 22 Feb 2023 – 24 Feb 2023');
});

test('an open end is told as one', () => {
  expect(boundWords(date({ earliest: null }))).toBe('not after 3 Mar 2023');
  expect(boundWords(date({ latest: null }))).toBe('not before 3 Mar 2023');
});

test('the reading of a date names the words, what they were counted from, and the rule', () => {
  const read = date({ expression: 'last week', anchor: '2023-03-03', rule: 'the ISO week before' });
  expect(readingWords(read, String)).toBe('“last week”, counted from 3 Mar 2023: the ISO week before');
  const after = date({ anchor: 'event:x', rule: 'inferred' });
  expect(readingWords(after, () => 'The visit')).toBe('No words of its own, counted from “The visit”: inferred');
  expect(readingWords(date({}), String)).toBeNull();
});

test('a window is told as finely as it was given', () => {
  expect(spanWords('', '')).toBe('All time');
  expect(spanWords('2022-11', '2023-04-02')).toBe('Nov 2022 – 2 Apr 2023');
  expect(spanWords('2023', '2023')).toBe('2023');
  expect(spanWords('', '1999')).toBe('until 1999');
  expect(spanWords('1999', '')).toBe('since 1999');
});
