import { signal } from '@preact/signals';
import { FindLanesDocument, type FindLanesQuery, type HitKind } from '../../api/generated/graphql.ts';
import { gql } from '../../api/gql.ts';
import type { LanesBy } from '../../state/address.ts';
import { address, go } from '../../state/store.ts';
import { chart } from '../../state/timeline.ts';
import { CloseIcon, PlusIcon } from '../icons.tsx';

type Item = NonNullable<NonNullable<NonNullable<FindLanesQuery['search']>['nodes'][number]>['item']>;

const kinds: Record<LanesBy, HitKind> = {
  person: 'ACTOR',
  organization: 'ACTOR',
  office: 'OFFICE',
  country: 'PLACE',
  place: 'PLACE',
};

const isOpen = signal(false);
const found = signal<readonly Item[]>([]);
const chosen = signal(0);

let asking: AbortController | null = null;

/** What stands below the lanes: how many there would be, which are hidden, and a search for more. */
export function AddLane() {
  const { hidden } = address.value;
  const more = (chart.value?.laneCount ?? 0) - (chart.value?.lanes.length ?? 0);
  return (
    <div class="add-lane">
      {isOpen.value ? (
        <div class="search">
          <input
            type="text"
            role="combobox"
            aria-label="Add a lane"
            aria-expanded={found.value.length > 0}
            aria-controls="lanes-found"
            aria-activedescendant={found.value.length > 0 ? `lane-found-${chosen.value}` : undefined}
            placeholder="Name …"
            autocomplete="off"
            ref={input => input?.focus()}
            onInput={event => find(event.currentTarget.value)}
            onKeyDown={press}
            onBlur={() => setTimeout(close, 150)}
          />
          <button type="button" class="icon-button" aria-label="Close" onClick={close}>
            <CloseIcon />
          </button>
          {found.value.length > 0 && (
            <div id="lanes-found" role="listbox" aria-label="Lanes found">
              {found.value.map((item, i) => (
                <div
                  key={item.id}
                  id={`lane-found-${i}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={i === chosen.value}
                  onPointerDown={() => add(item)}
                >
                  {nameOf(item)}
                  {'description' in item && item.description && <span class="quiet">{item.description}</span>}
                </div>
              ))}
            </div>
          )}
        </div>
      ) : (
        <button type="button" class="text-button" onClick={() => (isOpen.value = true)}>
          <PlusIcon /> Add a lane
        </button>
      )}
      {!isOpen.value && more > 0 && <span class="quiet">{more.toLocaleString('en')} more</span>}
      {hidden.length > 0 && (
        <button type="button" class="text-button" onClick={() => go({ hidden: [] })}>
          {hidden.length} hidden: show
        </button>
      )}
    </div>
  );
}

function find(text: string): void {
  asking?.abort();
  asking = new AbortController();
  chosen.value = 0;
  if (text.trim().length < 2) {
    found.value = [];
    return;
  }
  const { by, lanes } = address.peek();
  gql(FindLanesDocument, { text, kinds: [kinds[by]] }, asking.signal).then(
    ({ data }) => {
      const items = (data.search?.nodes ?? []).flatMap(({ item }) => (item ? [item] : []));
      found.value = items.filter(item => fits(item, by) && !lanes.includes(item.id));
    },
    () => {},
  );
}

/** Lanes are of one kind: a search for actors finds persons and others, one for places all kinds of them. */
function fits(item: Item, by: LanesBy): boolean {
  if (by === 'person') return item.__typename === 'Person';
  if (by === 'organization') return item.__typename === 'Organization' || item.__typename === 'Group';
  if (by === 'country') return item.__typename === 'Place' && item.placeKind === 'COUNTRY';
  return true;
}

function press(event: KeyboardEvent): void {
  const items = found.peek();
  if (event.key === 'ArrowDown') chosen.value = Math.min(items.length - 1, chosen.peek() + 1);
  else if (event.key === 'ArrowUp') chosen.value = Math.max(0, chosen.peek() - 1);
  else if (event.key === 'Enter' && items[chosen.peek()]) add(items[chosen.peek()]!);
  else if (event.key === 'Escape') close();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function add(item: Item): void {
  const { lanes, hidden } = address.peek();
  go({ lanes: [...lanes, item.id], hidden: hidden.filter(id => id !== item.id) });
  close();
}

function close(): void {
  asking?.abort();
  isOpen.value = false;
  found.value = [];
}

const nameOf = (item: Item): string => ('name' in item ? item.name : 'title' in item ? item.title : item.id);
