import { expect, test } from 'vitest';
import { noted } from '../src/state/noted.ts';

test('what was created stays new, and what went again was never there', () => {
  const created = noted(new Map(), [['x', 'CREATED']]);
  expect([...noted(created, [['x', 'UPDATED']])]).toEqual([['x', 'CREATED']]);
  expect(noted(created, [['x', 'REMOVED']]).size).toBe(0);
  const updated = noted(new Map(), [['y', 'UPDATED']]);
  expect([...noted(updated, [['y', 'REMOVED']])]).toEqual([['y', 'REMOVED']]);
});

test('changes that come together are noted in their order', () => {
  const changes = [
    ['x', 'CREATED'],
    ['y', 'UPDATED'],
    ['x', 'REMOVED'],
  ] as const;
  expect([...noted(new Map(), changes)]).toEqual([['y', 'UPDATED']]);
});
