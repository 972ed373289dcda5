import { expect, test } from 'vitest';
import { moment } from '../src/core/time.ts';
import { sliderScale } from '../src/views/connections/sliderScale.ts';

const yearOfDays = 365;

test('one event of long ago leaves the slider to the others, in days', () => {
  const possible = Array.from({ length: 25 * yearOfDays }, (_, i) => (i === 0 ? 1 : i > 24.5 * yearOfDays ? 3 : 0));
  const scale = sliderScale({
    from: '1998-01-01',
    to: '2022-12-25',
    binSeconds: 86_400,
    bins: { possible, certain: possible },
  });
  expect(scale.iso(scale.first) > '2022-01').toBe(true);
  expect(scale.iso(scale.last)).toBe('2022-12-25');
  expect(scale.iso(scale.place('2022-11', 'end'))).toBe('2022-11-30');
  expect(scale.moment(scale.place('2022-11-03', 'start'))).toBe(moment('2022-11-03'));
});

test('events all over decades are counted in months', () => {
  const counts = Array.from({ length: 25 }, (_, i) => 1 + (i % 2));
  const bins = { possible: counts, certain: counts };
  const scale = sliderScale({ from: '1998-01-01', to: '2022-12-25', binSeconds: 86_400 * yearOfDays, bins });
  expect([scale.iso(scale.first), scale.iso(scale.last)]).toEqual(['1998-01', '2022-12']);
  expect(scale.moment(scale.place('2022-11', 'start'))).toBe(moment('2022-11-01'));
});
