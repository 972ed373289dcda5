import { useEffect } from 'preact/hooks';
import { said, withoutAll } from '../../state/conditions.ts';
import { watchFacets, type FacetName } from '../../state/facets.ts';
import { address, go } from '../../state/store.ts';
import { CloseIcon } from '../icons.tsx';
import { CertaintyChip } from './CertaintyChip.tsx';
import { FilterChip } from './FilterChip.tsx';
import { WindowChip } from './WindowChip.tsx';
import './filters.css';

const chips: readonly FacetName[] = ['kinds', 'statuses', 'sources', 'places', 'actors', 'topics', 'precisions'];
const ofContacts: readonly FacetName[] = ['statuses'];

/** The conditions on events, one chip each, with how many events each choice would leave. */
export function FilterBar() {
  useEffect(watchFacets, []);
  const isAny = said.value.some(({ name }) => name !== 'window');
  return (
    <section class="filters" aria-label="Conditions">
      {address.value.view !== 'timeline' && <WindowChip />}
      {(address.value.view === 'connections' ? ofContacts : chips).map(name => (
        <FilterChip key={name} name={name} />
      ))}
      <CertaintyChip />
      {isAny && (
        <button type="button" class="text-button clear" onClick={() => go(withoutAll)}>
          <CloseIcon /> Clear
        </button>
      )}
    </section>
  );
}
