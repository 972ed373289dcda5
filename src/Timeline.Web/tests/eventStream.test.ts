import { expect, test } from 'vitest';
import { eventParser } from '../src/api/eventStream.ts';
import { noted } from '../src/state/noted.ts';

const stream = ':\n\nevent: next\ndata: {"a":\ndata: 1}\n\n:\n\nevent:next\r\ndata:2\r\n\r\nevent: complete\ndata:\n\n';
const events = [
  { name: 'next', data: '{"a":\n1}' },
  { name: 'next', data: '2' },
  { name: 'complete', data: '' },
];

test('a stream says the same wherever the network cuts it', () => {
  for (let size = 1; size < stream.length; size++) {
    const parse = eventParser();
    const parts = stream.match(new RegExp(`[^]{1,${size}}`, 'g'))!;
    expect(parts.flatMap(part => parse(part))).toEqual(events);
  }
});

test('what was created stays new, and what went again was never there', () => {
  const created = noted(new Map(), 'x', 'CREATED');
  expect([...noted(created, 'x', 'UPDATED')]).toEqual([['x', 'CREATED']]);
  expect(noted(created, 'x', 'REMOVED').size).toBe(0);
  const updated = noted(new Map(), 'y', 'UPDATED');
  expect([...noted(updated, 'y', 'REMOVED')]).toEqual([['y', 'REMOVED']]);
});
