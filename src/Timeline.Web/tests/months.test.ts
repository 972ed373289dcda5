import { expect, test } from 'vitest';
import { isoMonth, monthOf } from '../src/views/connections/months.ts';
import { byMonth } from '../src/views/list/months.ts';

const from = (earliest: string | null) => ({ when: { earliest, latest: null } });

test('a list is parted where a month begins, and stays in its order', () => {
  const events = [from(null), from('2022-12-31'), from('2023-01-01'), from('2023-01-31'), { when: null }];
  expect(byMonth(events).map(({ title, events: part }) => [title, part.length])).toEqual([
    ['No known beginning', 1],
    ['December 2022', 1],
    ['January 2023', 2],
    ['No date', 1],
  ]);
});

test('years before the first have their months, too', () => {
  expect(byMonth([from('-0043-03-15')])[0]!.title).toBe('March 44 BC');
});

test('a date known to the year is not said to be in January', () => {
  const event = { when: { earliest: '1998-01-01', latest: '1998-12-31', precision: 'YEAR' as const } };
  expect(byMonth([event])[0]!.title).toBe('1998, month not known');
});

test('months are counted and written, and a cut end is its last month', () => {
  expect(monthOf('2023', 'start')).toBe(2023 * 12);
  expect(monthOf('2023', 'end')).toBe(2023 * 12 + 11);
  for (const month of ['2023-01', '2022-12', '0000-01', '-0044-03'])
    expect(isoMonth(monthOf(month, 'start'))).toBe(month);
});
