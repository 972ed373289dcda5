import { expect, test } from 'vitest';
import type { Modality } from '../src/api/generated/graphql.ts';
import { glyphOf, statusOf } from '../src/core/glyphs.ts';
import { moment } from '../src/core/time.ts';
import { event, time } from './fixtures/events.ts';

const shape = (...when: Parameters<typeof time>) => glyphOf(event('e', time(...when)))?.shape;

test('a dot stands only for a day', () => {
  expect(shape('2023-03-03')).toBe('dot');
  expect(shape('2023-03-03', '2023-03-04')).toBe('bracket');
});

test('how a date is drawn follows from how finely it is known', () => {
  expect(shape('2023-02-20', '2023-02-26', { precision: 'WEEK' })).toBe('bracket');
  expect(shape('2022-12-01', '2022-12-31', { precision: 'MONTH' })).toBe('tick');
  for (const precision of ['SEASON', 'YEAR', 'DECADE', 'CENTURY'] as const)
    expect(shape('2022-01-01', '2022-12-31', { precision })).toBe('shelf');
});

test('what lasted so long is a bar, whatever its length', () => {
  expect(shape('2023-01-08', '2023-01-10', { reading: 'THROUGHOUT' })).toBe('bar');
  expect(shape('2014-01-01', '2014-12-31', { reading: 'THROUGHOUT', precision: 'YEAR' })).toBe('bar');
});

test('days that are known belong to the bar as a whole, fuzzy ends do not', () => {
  const known = time('2023-01-08', '2023-01-10', {
    reading: 'THROUGHOUT',
    latestStart: moment('2023-01-09'),
    earliestEnd: moment('2023-01-10'),
  });
  expect(glyphOf(event('e', known))).toMatchObject({ coreFrom: moment('2023-01-08'), coreTo: moment('2023-01-11') });
  const fuzzy = time('2023-01-01', '2023-03-31', {
    reading: 'THROUGHOUT',
    latestStart: moment('2023-02-01'),
    earliestEnd: moment('2023-03-01'),
  });
  expect(glyphOf(event('e', fuzzy))).toMatchObject({ coreFrom: moment('2023-02-01'), coreTo: moment('2023-03-01') });
});

test('an open side has an arrow, and the bounded one its place', () => {
  const before = time('2023-03-03', '2023-03-03', { earliestStart: null, earliestEnd: null, precision: 'OPEN' });
  expect(glyphOf(event('e', before))).toMatchObject({
    shape: 'before',
    from: moment('2023-03-04'),
    to: moment('2023-03-04'),
  });
  const after = time('2023-03-03', '2023-03-03', { latestStart: null, latestEnd: null, precision: 'OPEN' });
  expect(glyphOf(event('e', after))).toMatchObject({
    shape: 'after',
    from: moment('2023-03-03'),
    to: moment('2023-03-03'),
  });
});

test('what is open at both sides stands on the shelf, what has no date nowhere', () => {
  const always = {
    earliestStart: null,
    latestStart: null,
    earliestEnd: null,
    latestEnd: null,
    precision: 'OPEN' as const,
  };
  expect(shape('2023-03-03', '2023-03-03', always)).toBe('always');
  expect(glyphOf(event('e', null))).toBeNull();
});

test('nine modalities have four forms', () => {
  const of = (modality: Modality) => statusOf(modality);
  expect([of('ACTUAL'), of('HABITUAL')]).toEqual(['occurred', 'occurred']);
  expect([of('PLANNED'), of('EXPECTED'), of('PREDICTED')]).toEqual(['planned', 'planned', 'planned']);
  expect(of('ALLEGED')).toBe('alleged');
  expect([of('DENIED'), of('NEGATED'), of('CANCELLED')]).toEqual(['negated', 'negated', 'negated']);
});

test("dates in conflict have a glyph each, and the first of them is the event's own", () => {
  const [own, other] = [time('2023-02-24'), time('2023-03-01', '2023-03-31', { precision: 'MONTH' })];
  const glyph = glyphOf(event('e', own, { isDisputed: true, conflictingDates: [own, other], modality: 'PLANNED' }))!;
  expect(glyph.shape).toBe('dot');
  expect(glyph.others.map(({ shape: of, status }) => [of, status])).toEqual([['tick', 'planned']]);
});
