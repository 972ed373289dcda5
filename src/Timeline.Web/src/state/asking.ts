import { batch, computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import type { TypedDocumentString } from '../api/generated/graphql.ts';
import { forget, gql } from '../api/gql.ts';

/** What a view asks of the server, and what became of it. */
export interface Asked<Data> {
  /** The last answer; it stays while the next one is awaited. Null before the first, and where nothing is asked. */
  readonly data: ReadonlySignal<Data | null>;
  /** Why there is no answer, or not all of it. */
  readonly problem: ReadonlySignal<Error | null>;
  /** Whether an answer takes longer than a moment. */
  readonly isLoading: ReadonlySignal<boolean>;
  /** Asks, and asks again whenever the variables change, until the returned function is called. */
  readonly watch: () => () => void;
}

/** Counts up when everything is to be asked anew. */
export const version = signal(0);

/** Forgets all answers and asks again what is shown. */
export function askAgain(): void {
  forget();
  version.value++;
}

const slow = 200;

/**
 * Asks a document with variables that follow the page's state; null asks nothing. A new question ends the one before. `also`
 * may change them at the last moment: what it goes by does not cause a question.
 */
export function asking<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: () => Variables | null,
  also: (said: Variables) => Variables = said => said,
): Asked<Data> {
  const data = signal<Data | null>(null);
  const problem = signal<Error | null>(null);
  const isLoading = signal(false);
  // As a text, which stays the same when something else of the page's state has changed.
  const text = computed(() => JSON.stringify(variables()));
  const ask = () => {
    void version.value;
    const said = JSON.parse(text.value) as Variables | null;
    if (said === null) {
      batch(() => {
        data.value = null;
        problem.value = null;
        isLoading.value = false;
      });
      return undefined;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => (isLoading.value = true), slow);
    const end = (change: () => void) => {
      clearTimeout(timer);
      if (abort.signal.aborted) return;
      batch(() => {
        isLoading.value = false;
        change();
      });
    };
    gql(
      document,
      untracked(() => also(said)),
      abort.signal,
    ).then(
      answer =>
        end(() => {
          data.value = answer.data;
          problem.value = answer.problems[0] ?? null;
        }),
      (reason: unknown) => end(() => (problem.value = reason instanceof Error ? reason : new Error(String(reason)))),
    );
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  };
  return { data, problem, isLoading, watch: () => effect(ask) };
}
