import { beforeEach, expect, test, vi } from 'vitest';
import { TypedDocumentString } from '../src/api/generated/graphql.ts';
import { forget, GraphQLFailure, gql } from '../src/api/gql.ts';

const document = new TypedDocumentString<{ text: string }, { of: number }>('', { id: 'document' });

beforeEach(forget);

/** Answers every request with a text of some length, and counts them. */
function server(length: number): { count: number } {
  const seen = { count: 0 };
  vi.stubGlobal('fetch', () => {
    seen.count++;
    return Promise.resolve(Response.json({ data: { text: 'x'.repeat(length) } }));
  });
  return seen;
}

test('a question that is withdrawn while its answer arrives is no failure of the server', async () => {
  const abort = new AbortController();
  const body = new ReadableStream({
    start: stream => abort.signal.addEventListener('abort', () => stream.error(abort.signal.reason)),
  });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body)));
  const asked = gql(document, { of: 1 }, abort.signal);
  setTimeout(() => abort.abort());
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
});

test('an answer that is no JSON is told with its status', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('<html>', { status: 502 })));
  const asked = gql(document, { of: 1 });
  await expect(asked).rejects.toBeInstanceOf(GraphQLFailure);
  await expect(asked).rejects.toMatchObject({ code: 'HTTP 502' });
});

test('answers are kept up to four million characters, those used last the longest', async () => {
  const seen = server(1_500_000);
  await gql(document, { of: 1 });
  await gql(document, { of: 2 });
  await gql(document, { of: 1 });
  expect(seen.count).toBe(2);
  await gql(document, { of: 3 });
  await gql(document, { of: 1 });
  expect(seen.count).toBe(3);
  await gql(document, { of: 2 });
  expect(seen.count).toBe(4);
});

test('an answer that is larger than all that may be kept is not kept', async () => {
  const seen = server(4_000_001);
  await gql(document, { of: 1 });
  await gql(document, { of: 1 });
  expect(seen.count).toBe(2);
});

test('what must be new is neither kept nor taken from what is kept', async () => {
  const seen = server(10);
  await gql(document, { of: 1 });
  await gql(document, { of: 1 }, undefined, { keep: false });
  expect(seen.count).toBe(2);
});
