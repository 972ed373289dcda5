import { expect, test } from 'vitest';
import { legend } from '../src/core/legend.ts';

test('every form has its words, and no two look the same', () => {
  const { dates, statuses } = legend();
  for (const rows of [dates, statuses]) {
    expect(new Set(rows.map(({ words }) => words)).size).toBe(rows.length);
    expect(new Set(rows.map(({ marks }) => JSON.stringify(marks))).size).toBe(rows.length);
  }
  expect(statuses).toHaveLength(4);
});
