import { expect, test } from 'vitest';
import { begin, day, isDate, isoDay, isWindow, moment, spanOf } from '../src/core/time.ts';

test('days are written as the server writes them, before our era too', () => {
  for (const text of ['2023-03-03', '0000-02-29', '-0043-03-15', '9999-12-31', '-9998-01-01']) {
    expect(isoDay(moment(text))).toBe(text);
    expect(isoDay(moment(text) + day - 1)).toBe(text);
  }
});

test('only days of the calendar are dates', () => {
  for (const text of ['2023', '2023-02', '2024-02-29', '-0043-03-15', '0000-12-31'])
    expect(isDate(text), text).toBe(true);
  for (const text of [
    '',
    '23',
    '2023-13',
    '2023-00',
    '2023-02-29',
    '2023-04-31',
    '2023-01-00',
    '-0000',
    '2023-3',
    'now',
  ])
    expect(isDate(text), text).toBe(false);
});

test('a window ends after it begins, before our era too', () => {
  expect(isWindow('', '')).toBe(true);
  expect(isWindow('2023', '')).toBe(true);
  expect(isWindow('2023-03', '2023')).toBe(true);
  expect(isWindow('-0044', '-0043')).toBe(true);
  expect(isWindow('-0043', '-0044')).toBe(false);
  expect(isWindow('2023-03', '2023-02-28')).toBe(false);
  expect(isWindow('2023-02-30', '')).toBe(false);
});

test('years below 100 are not of the twentieth century', () => {
  expect(isoDay(begin(33, 3, 3))).toBe('0033-04-03');
});

test('a span reaches from the first day of what begins it to the last of what ends it', () => {
  const span = (from: string, to: string) => {
    const { start, end } = spanOf(from, to);
    return [isoDay(start), isoDay(end - 1)];
  };
  expect(span('2022-11', '2023-02')).toEqual(['2022-11-01', '2023-02-28']);
  expect(span('2024', '2024')).toEqual(['2024-01-01', '2024-12-31']);
  expect(span('2024-02-28', '2024-02')).toEqual(['2024-02-28', '2024-02-29']);
});
