import { beforeAll, expect, test, vi } from 'vitest';

// The parts of a browser that hold an address.
beforeAll(() => {
  vi.stubGlobal('location', { search: '?kind=MEETING', pathname: '/' });
  vi.stubGlobal('history', { pushState: () => {}, replaceState: () => {} });
  vi.stubGlobal('addEventListener', () => {});
});

test('the filter stays the same when something else of the address changes', async () => {
  const { filter, go } = await import('../src/state/store.ts');
  const before = filter.value;
  expect(before).toEqual({ kinds: ['MEETING'] });
  go({ event: 'event:x', from: '2023', to: '2023', lanes: ['person:a'] });
  expect(filter.value).toBe(before);
  go({ statuses: ['PLANNED'] });
  expect(filter.value).toEqual({ kinds: ['MEETING'], modalities: ['PLANNED'] });
});
