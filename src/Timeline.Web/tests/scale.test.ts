import { expect, test } from 'vitest';
import {
  askedSpan,
  fit,
  longest,
  pan,
  shortest,
  stepScale,
  pixelsPerMs,
  toTime,
  toX,
  zoom,
  zoomStep,
} from '../src/core/scale.ts';
import { day, moment, year } from '../src/core/time.ts';

const window = { start: moment('2023-01-01'), end: moment('2023-05-01'), width: 1200 };

test('pixels and moments are each other’s inverse', () => {
  expect(toX(window, toTime(window, 345))).toBeCloseTo(345);
  expect(toX(window, window.end)).toBe(1200);
});

test('zooming keeps what is under the pointer', () => {
  const at = toTime(window, 300);
  expect(toX(zoom(window, 3, 300), at)).toBeCloseTo(300);
  expect(toX(zoom(window, 0.2, 300), at)).toBeCloseTo(300);
});

test('a window is never shorter than a day or longer than 120 years', () => {
  const near = zoom(window, 1e9, 600);
  expect(near.end - near.start).toBeCloseTo(shortest, -1);
  const far = zoom(window, 1e-9, 600);
  expect(far.end - far.start).toBeCloseTo(longest, -3);
  expect(fit(0, 500 * year, 1000).end - fit(0, 500 * year, 1000).start).toBe(longest);
});

test('panning moves by pixels and keeps the length', () => {
  const moved = pan(window, 120);
  expect(toX(moved, window.start)).toBeCloseTo(-120);
  expect(moved.end - moved.start).toBe(window.end - window.start);
});

test('a half-step is packed at the smallest scale that falls into it', () => {
  for (const factor of [1, 1.1, 1.37, 2, 5, 0.01]) {
    const one = zoom(window, factor, 0);
    const scale = stepScale(zoomStep(one));
    expect(scale).toBeLessThanOrEqual(pixelsPerMs(one) * (1 + 1e-6));
    expect(scale * Math.SQRT2).toBeGreaterThan(pixelsPerMs(one) * (1 - 1e-6));
  }
});

test('what is asked for covers the window, in whole days, and stays while it moves a little', () => {
  const asked = askedSpan(window);
  expect(asked.start).toBeLessThan(window.start - (window.end - window.start) / 5);
  expect(asked.end).toBeGreaterThan(window.end + (window.end - window.start) / 5);
  expect(asked.start % day).toBe(0);
  expect(asked.end % day).toBe(0);
  const spans = new Set(Array.from({ length: 60 }, (_, i) => JSON.stringify(askedSpan(pan(window, i * 10)))));
  expect(spans.size).toBeLessThan(8);
});
