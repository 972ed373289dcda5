import { expect, test } from 'vitest';
import { begin, day, isoDay, moment, spanOf } from '../src/core/time.ts';

test('days are written as the server writes them, before our era too', () => {
  for (const text of ['2023-03-03', '0000-02-29', '-0043-03-15', '9999-12-31', '-9998-01-01']) {
    expect(isoDay(moment(text))).toBe(text);
    expect(isoDay(moment(text) + day - 1)).toBe(text);
  }
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
