import { expect, test } from 'vitest';
import { numberSources } from '../src/views/shell/sources.ts';

const event = (...ids: string[]) =>
  ({ articles: { totalCount: ids.length, nodes: ids.map(id => ({ id })) } }) as unknown as Parameters<
    typeof numberSources
  >[0][number];

test('a source has one number however many events it tells of', () => {
  const events = [event('a'), event('b', 'a'), event(), event('c')];
  const { sources, numbersOf } = numberSources(events);
  expect(sources.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(events.map(numbersOf)).toEqual([[1], [2, 1], [], [3]]);
});
