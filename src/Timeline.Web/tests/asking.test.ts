import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { TypedDocumentString } from '../src/api/generated/graphql.ts';
import { asking } from '../src/state/asking.ts';

const document = (id: string) => new TypedDocumentString<{ answer: number }, { of: string }>('', { id });

/** A server that answers with how often it was asked. */
function server(): { asked: string[] } {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => {
    asked.push(body);
    return Promise.resolve(Response.json({ data: { answer: asked.length } }));
  });
  return { asked };
}

test('a question is asked again when its variables change, and not when they are said anew', async () => {
  const { asked } = server();
  const state = signal({ of: 'a', seen: 0 });
  const end = asking(document('again'), () => ({ of: state.value.of })).watch();
  state.value = { of: 'a', seen: 1 };
  expect(asked).toHaveLength(1);
  state.value = { of: 'b', seen: 1 };
  expect(asked).toHaveLength(2);
  end();
});

test('where nothing is asked there is neither an answer nor a problem, nor anything on its way', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  const of = signal<string | null>('a');
  const question = asking(document('nothing'), () => (of.value === null ? null : { of: of.value }));
  const end = question.watch();
  await vi.waitFor(() => expect(question.problem.value).not.toBeNull());
  of.value = null;
  expect(question.problem.value).toBeNull();
  vi.stubGlobal('fetch', () => new Promise(() => {}));
  of.value = 'b';
  await vi.waitFor(() => expect(question.isLoading.value).toBe(true));
  of.value = null;
  expect(question.isLoading.value).toBe(false);
  end();
});
