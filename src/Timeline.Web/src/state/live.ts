import { effect, signal } from '@preact/signals';
import { ChangesDocument, NewestChangeDocument, type EventChangeKind } from '../api/generated/graphql.ts';
import { forget, GraphQLFailure, gql, newest } from '../api/gql.ts';
import { subscribe } from '../api/subscribe.ts';
import { askAgain } from './asking.ts';
import { noted, type Change } from './noted.ts';
import { filter } from './store.ts';

/** What became of events since they were read, by their ids. What is shown stays as it is until `showChanges`. */
export const changes = signal<ReadonlyMap<string, EventChangeKind>>(new Map());

let last: string | null = null;
/** Changes that are not noted yet: many may come at once, and each note is a new map. */
let fresh: Change[] = [];
let timer = 0;
const patience = 250;
const isSeen = signal(!document.hidden);

/** Asks again for all that is shown, with the changes in it. */
export function showChanges(): void {
  fresh = [];
  changes.value = new Map();
  askAgain();
}

/** Listens while the page is looked at, until the returned function is called. A break is mended where it happened. */
export function watchChanges(): () => void {
  const see = () => (isSeen.value = !document.hidden);
  document.addEventListener('visibilitychange', see);
  const end = effect(() => {
    const passing = filter.value;
    // What is shown comes first, and says from where on to listen.
    if (!isSeen.value || newest.value === null) return undefined;
    last ??= newest.value;
    const abort = new AbortController();
    void listen(passing, abort.signal);
    return () => abort.abort();
  });
  return () => {
    document.removeEventListener('visibilitychange', see);
    end();
  };
}

function note(change: Change): void {
  if (fresh.push(change) > 1) return;
  clearTimeout(timer);
  timer = setTimeout(() => {
    changes.value = noted(changes.peek(), fresh);
    fresh = [];
  }, patience) as unknown as number;
}

const shortest = 2_000;
const longest = 60_000;

async function listen(passing: typeof filter.value, signal: AbortSignal): Promise<void> {
  let wait = shortest;
  while (!signal.aborted) {
    try {
      last ??= (await gql(NewestChangeDocument, {}, signal, { keep: false })).data.newestChange;
      await subscribe(ChangesDocument, { filter: passing, after: last }, signal, ({ eventChanged }) => {
        wait = shortest;
        last = eventChanged.cursor;
        note([String(eventChanged.eventId), eventChanged.kind]);
      });
    } catch (problem) {
      if (signal.aborted) return;
      // A server without subscriptions, or with as many as it takes, is asked less and less often.
      if (problem instanceof GraphQLFailure && problem.code === 'CHANGES_EXPIRED') {
        last = null;
        forget();
      }
      wait = Math.min(longest, wait * 2);
    }
    await new Promise(done => setTimeout(done, wait));
  }
}
