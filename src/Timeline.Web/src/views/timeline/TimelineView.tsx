import { effect, signal } from '@preact/signals';
import { EventsDocument, type EventsQuery } from '../../api/generated/graphql.ts';
import { gql } from '../../api/gql.ts';
import { address, filter } from '../../state/store.ts';

const events = signal<EventsQuery['timeline']>(null);

effect(() => {
  const abort = new AbortController();
  const certainty = address.value.certain ? 'CERTAIN' : 'POSSIBLE';
  gql(EventsDocument, { filter: filter.value, certainty }, abort.signal).then(
    answer => (events.value = answer.data.timeline),
    () => {},
  );
  return () => abort.abort();
});

/** The events in the order of time. */
export function TimelineView() {
  return (
    <ol class="view">
      {events.value?.nodes.map(event => (
        <li key={event.id}>
          {event.title} <small>{event.when?.display}</small>
        </li>
      ))}
    </ol>
  );
}
