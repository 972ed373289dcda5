import { expect, test } from 'vitest';
import { eventParser } from '../src/api/eventStream.ts';

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
