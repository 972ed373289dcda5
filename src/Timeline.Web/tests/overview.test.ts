import { expect, test } from 'vitest';
import { busiest, overviewMarks, overviewWindow, shownPixels } from '../src/core/overview.ts';
import { isoDay, moment } from '../src/core/time.ts';
import { chartOf, event, time } from './fixtures/events.ts';

const always = time('2023-01-01', '2023-01-01', {
  earliestStart: null,
  latestStart: null,
  earliestEnd: null,
  latestEnd: null,
});
const spring = ['2022-03-01', '2022-03-04', '2022-03-09', '2022-03-30'].map((at, i) => event(`s${i}`, time(at)));
const whole = chartOf('2020-01-01', 1000, {
  lane: [
    event('always', always),
    event('alone', time('2020-02-01')),
    ...spring,
    ...spring.map(one => ({ ...one, id: `${one.id}b` })),
  ],
});

test('the page opens where most events are, whatever goes on all the time', () => {
  const { start, end } = busiest(whole, 1000, 0.8);
  expect(isoDay(start) > '2022-02' && isoDay(start) <= '2022-03-01').toBe(true);
  expect(isoDay(end) >= '2022-03-31' && isoDay(end) < '2022-05').toBe(true);
});

test('the strip shows the whole archive, however long', () => {
  const long = { ...whole, start: moment('1500-01-01') };
  const strip = overviewWindow(long, 1000);
  expect(strip.start).toBeLessThan(long.start);
  expect(strip.end).toBeGreaterThan(long.end);
});

test('the window on the strip can always be gripped', () => {
  const strip = overviewWindow(whole, 1000);
  const [left, right] = shownPixels(strip, { start: moment('2022-03-03'), end: moment('2022-03-04'), width: 1000 });
  expect(right - left).toBeGreaterThanOrEqual(16);
  expect(overviewMarks(whole, strip, 40).length).toBeGreaterThan(3);
});
