import { expect, test } from 'vitest';
import { axis } from '../src/core/ticks.ts';
import { toX } from '../src/core/scale.ts';
import { isoDay, moment } from '../src/core/time.ts';

const window = (from: string, to: string, width = 1200) => ({ start: moment(from), end: moment(to), width });
const words = (from: string, to: string, width?: number) => {
  const { upper, lower } = axis(window(from, to, width));
  return { upper: upper.map(({ label }) => label), lower: lower.map(({ label }) => label) };
};

test('decades have years only', () => {
  const { upper, lower } = words('1950-06-01', '2023-01-01');
  expect(upper).toEqual([]);
  expect(lower.slice(0, 3)).toEqual(['1955', '1960', '1965']);
});

test('a year has months below it', () => {
  const { upper, lower } = words('2022-10-15', '2023-06-15', 800);
  expect(upper).toEqual(['2022', '2023']);
  expect(lower).toEqual(['November', 'December', 'January', 'February', 'March', 'April', 'May', 'June']);
  expect(words('2022-01-01', '2023-12-31', 900).lower.slice(0, 3)).toEqual(['Jan', 'Feb', 'Mar']);
});

test('weeks begin on Mondays', () => {
  const { lower } = axis(window('2023-02-01', '2023-05-01'));
  expect(isoDay(lower[0]!.at)).toBe('2023-02-06');
  expect(lower.every(({ at }) => new Date(at).getUTCDay() === 1)).toBe(true);
});

test('days have their weekday where there is room, and months above them', () => {
  expect(words('2023-02-24', '2023-03-06', 700).lower.slice(0, 2)).toEqual(['Fri 24', 'Sat 25']);
  expect(words('2023-02-24', '2023-03-06', 700).upper).toEqual(['February 2023', 'March 2023']);
  expect(words('2023-02-12', '2023-03-12').lower.slice(0, 2)).toEqual(['12', '13']);
});

test('a single day has hours of UTC below its date', () => {
  const { upper, lower } = words('2023-03-03', '2023-03-04');
  expect(upper[0]).toBe('Fri 3 March 2023');
  expect(lower).toContain('12:00');
});

test('years before our era are counted as people count them', () => {
  expect(words('-0010-01-01', '0004-01-01').lower).toContain('1 BC');
});

test('labels of no window run into each other', () => {
  for (let days = 1; days < 45_000; days *= 1.4) {
    const start = moment('1950-01-17');
    const one = { start, end: start + days * 86_400_000, width: 1100 };
    const { lower } = axis(one);
    expect(lower.length, `${days} days`).toBeGreaterThan(1);
    lower.forEach(({ at, label }, i) => {
      const next = lower[i + 1];
      if (next)
        expect(toX(one, next.at) - toX(one, at), `${label} of ${days} days`).toBeGreaterThan(label.length * 6 + 4);
    });
  }
});
