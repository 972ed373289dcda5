import { expect, test } from 'vitest';
import { pack, type Item } from '../src/core/pack.ts';

const item = (id: string, left: number, right = left + 8, label = 100, weight = 1): Item => ({
  id,
  left,
  right,
  label,
  weight,
});
const rows = (packing: ReturnType<typeof pack>) => new Map(packing.placed.map(({ id, row }) => [id, row]));

test('items that do not touch share the first row', () => {
  const packing = pack([item('a', 0), item('b', 200)], 3);
  expect(rows(packing)).toEqual(
    new Map([
      ['a', 0],
      ['b', 0],
    ]),
  );
  expect(packing.rows).toBe(1);
});

test('a label takes room as a glyph does', () => {
  expect(rows(pack([item('a', 0), item('b', 50)], 3)).get('b')).toBe(1);
});

test('when the rows are taken, the lightest label in the way goes first', () => {
  const packing = pack([item('a', 0, 8, 100, 5), item('b', 20, 28, 100, 1), item('c', 40)], 2);
  expect(packing.overflow).toEqual([]);
  expect(packing.placed.find(({ id }) => id === 'a')?.hasLabel).toBe(true);
  expect(packing.placed.find(({ id }) => id === 'b')?.hasLabel).toBe(false);
  expect(rows(packing).get('c')).toBe(1);
});

test('what finds no row overflows, in order', () => {
  const same = Array.from({ length: 7 }, (_, i) => item(`e${i}`, i, i + 50, 0));
  const packing = pack(same, 3);
  expect(packing.placed.map(({ id }) => id).sort()).toEqual(['e0', 'e1', 'e2']);
  expect(packing.overflow).toEqual(['e3', 'e4', 'e5', 'e6']);
});

test('nothing of a row ever overlaps', () => {
  let seed = 7;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const items = Array.from({ length: 400 }, (_, i) => {
    const left = random() * 4000;
    return item(`e${i}`, left, left + 8 + random() * 120, random() * 140, Math.ceil(random() * 5));
  });
  const byId = new Map(items.map(one => [one.id, one]));
  const { placed, overflow } = pack(items, 5);
  expect(placed.length + overflow.length).toBe(400);
  for (let row = 0; row < 5; row++) {
    const ends = placed
      .filter(one => one.row === row)
      .map(one => ({ ...byId.get(one.id)!, hasLabel: one.hasLabel, free: one.free }));
    ends.forEach((one, i) => {
      const next = ends[i + 1];
      if (!next) return expect(one.free).toBe(Infinity);
      expect(one.right + (one.hasLabel ? 6 + one.label : 0)).toBeLessThanOrEqual(next.left);
      expect(one.free).toBeGreaterThanOrEqual(0);
    });
  }
});

test('what was placed keeps its row when neighbours arrive', () => {
  const first = rows(pack([item('b', 100), item('c', 120)], 3));
  const later = rows(pack([item('a', 60), item('b', 100), item('c', 120)], 3, first));
  expect(later.get('b')).toBe(first.get('b'));
  expect(later.get('c')).toBe(first.get('c'));
  expect(later.get('a')).toBe(0);
});
