import { useState } from 'preact/hooks';
import { EventDetailDocument } from '../../api/generated/graphql.ts';
import { go } from '../../state/store.ts';
import { LinkIcon } from '../icons.tsx';
import { copy, say } from '../shell/toast.tsx';
import type { Detail } from './model.ts';

/** What can be done with an event: a link to it, its query in the IDE, a path between two who took part. */
export function Actions({ event }: { event: Detail }) {
  const actors = event.participants.flatMap(({ actor }) => (actor ? [actor] : []));
  const people = actors.filter((actor, i) => actors.findIndex(({ id }) => id === actor.id) === i);
  const [a, setA] = useState(people[0]?.id ?? '');
  const [b, setB] = useState(people[1]?.id ?? '');
  return (
    <footer class="actions">
      {people.length > 1 && (
        <form
          class="path-between"
          onSubmit={submit => {
            submit.preventDefault();
            go({ view: 'connections', a, b });
          }}
        >
          <label>
            <span class="quiet">Path from</span>
            <select value={a} onChange={change => setA(change.currentTarget.value)}>
              {people.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span class="quiet">to</span>
            <select value={b} onChange={change => setB(change.currentTarget.value)}>
              {people.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" class="button" disabled={a === b}>
            Show
          </button>
        </form>
      )}
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => void copy(location.href, 'The link is copied. It opens this event.')}
        >
          <LinkIcon /> Copy link
        </button>
        <a class="button" href="graphql/" target="_blank" rel="noopener" onClick={() => void takeQuery(event.id)}>
          Copy this query and open the IDE
        </a>
        <small class="quiet">There: Create Document, then paste. The IDE takes no query by its address.</small>
      </div>
    </footer>
  );
}

/** The IDE takes no query by its address: it is carried over on the clipboard. */
async function takeQuery(id: string): Promise<void> {
  const query = EventDetailDocument.toString().replace('$id: ID!', `$id: ID! = "${id}"`);
  try {
    await navigator.clipboard.writeText(query);
    say('The query is copied. Paste it into a new document of the IDE.');
  } catch {
    say('The IDE opens; the query could not be copied here.');
  }
}
