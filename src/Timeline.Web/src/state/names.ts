import { effect, signal } from '@preact/signals';
import { NamesDocument } from '../api/generated/graphql.ts';
import { gql } from '../api/gql.ts';
import { address } from './store.ts';

const known = signal<ReadonlyMap<string, string>>(new Map());

/** The name of an actor, office, place or topic; until it is known, its id without the kind. */
export const nameOf = (id: string): string => known.value.get(id) ?? id.slice(id.indexOf(':') + 1).replaceAll('-', ' ');

/** Remembers names that come with other answers, so that they need not be asked for. */
export function learn(names: Iterable<readonly [string, string]>): void {
  const more = [...names].filter(([id, name]) => known.peek().get(id) !== name);
  if (more.length > 0) known.value = new Map([...known.peek(), ...more]);
}

/** Asks for the names of what the address mentions, until the returned function is called. */
export const watchNames = (): (() => void) =>
  effect(() => {
    const { view, places, actors, topics, sources, a, b } = address.value;
    // Whose contacts or path are shown comes with these; one end alone does not.
    const ends = view === 'connections' && (a === '' || b === '') ? [a, b] : [];
    const ids = [...places, ...actors, ...topics, ...sources, ...ends].filter(id => id !== '' && !known.peek().has(id));
    if (ids.length === 0) return undefined;
    const abort = new AbortController();
    gql(NamesDocument, { ids: [...new Set(ids)].slice(0, 100) }, abort.signal).then(
      ({ data }) =>
        learn(
          data.nodes.flatMap(node =>
            node === null
              ? []
              : 'name' in node
                ? [[node.id, node.name]]
                : 'title' in node
                  ? [[node.id, node.title]]
                  : [],
          ),
        ),
      // Without an answer the ids are shown, which can be read, too.
      () => {},
    );
    return () => abort.abort();
  });
