import { effect, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { EventCountDocument } from '../../api/generated/graphql.ts';
import { gql } from '../../api/gql.ts';
import { filterWithout, said, withoutAll, type Condition } from '../../state/conditions.ts';
import { certainty, span } from '../../state/span.ts';
import { go } from '../../state/store.ts';
import { counted } from '../words.ts';

const found = signal<readonly { condition: Condition; count: number }[] | null>(null);

/** Says which condition leaves nothing, and takes it away with one press. */
export function Empty() {
  useEffect(() => effect(countWithoutEach), []);
  const ways = found.value?.filter(({ count }) => count > 0) ?? [];
  return (
    <div class="empty-state" role="status">
      <h2>No events pass all conditions.</h2>
      {found.value !== null && ways.length === 0 && said.value.length > 0 && (
        <p>No single one of them is the reason: at least two have to go.</p>
      )}
      <ul>
        {ways.map(({ condition, count }) => (
          <li key={condition.name}>
            <button type="button" class="button" onClick={() => go(condition.without)}>
              Without the condition on {condition.words} <small>{counted(count, 'event')}</small>
            </button>
          </li>
        ))}
        {said.value.length > 1 && (
          <li>
            <button type="button" class="button" onClick={() => go({ ...withoutAll, from: '', to: '' })}>
              Without any condition
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}

function countWithoutEach(): () => void {
  const abort = new AbortController();
  found.value = null;
  const asked = said.value.map(async condition => {
    const filter = filterWithout(condition);
    if (span.value !== null && condition.name !== 'window') filter.overlapping = span.value;
    const likelihood = condition.name === 'certain' ? 'POSSIBLE' : certainty.value;
    const { data } = await gql(EventCountDocument, { filter, certainty: likelihood }, abort.signal);
    return { condition, count: data.timeline?.totalCount ?? 0 };
  });
  Promise.all(asked).then(
    counts => (found.value = counts),
    // The page then offers no way out but those of the filter bar.
    () => {},
  );
  return () => abort.abort();
}
