import { laneKinds, type LanesBy } from '../../state/address.ts';
import { address, go } from '../../state/store.ts';
import { chart, expanded, hovered, layouts, scroll } from '../../state/timeline.ts';
import type { LaneLayout } from '../../core/layout.ts';
import { CloseIcon, ExpandIcon, PinIcon } from '../icons.tsx';
import { counted } from '../words.ts';
import { AddLane } from './AddLane.tsx';
import { scrollBy } from './gestures.ts';

const kindNames: Record<LanesBy, string> = {
  person: 'People',
  organization: 'Organisations',
  office: 'Offices',
  country: 'Countries',
  place: 'Places',
};

/** The names of the lanes, beside the picture and scrolled with it. */
export function LaneHeaders() {
  const { by, embed } = address.value;
  return (
    <div class="headers">
      <div class="lanes-by">
        <select
          aria-label="Lanes"
          value={by}
          disabled={embed}
          onChange={event => go({ by: event.currentTarget.value as LanesBy, lanes: [], hidden: [] })}
        >
          {laneKinds.map(kind => (
            <option key={kind} value={kind}>
              {kindNames[kind]}
            </option>
          ))}
        </select>
      </div>
      <div
        class="names"
        onWheel={event => {
          event.preventDefault();
          scrollBy(event.deltaY);
        }}
      >
        <ul style={{ transform: `translateY(${-scroll.value}px)` }}>
          {layouts.value.map((layout, i) => (
            <LaneHeader key={layout.lane.id} layout={layout} isEven={i % 2 === 0} />
          ))}
          {layouts.value.length === 0 && chart.value === null && <Skeleton />}
        </ul>
      </div>
      {!embed && <AddLane />}
    </div>
  );
}

function LaneHeader({ layout: { lane, height, overflow, detail }, isEven }: { layout: LaneLayout; isEven: boolean }) {
  const { lanes, embed } = address.value;
  const isPinned = lanes.includes(lane.id);
  const isOpen = expanded.value.has(lane.id);
  const canOpen = detail === 'events' && (isOpen || overflow.length > 0);
  return (
    <li
      class={isEven ? 'lane' : 'lane zebra'}
      style={{ height: `${height}px` }}
      onPointerEnter={() => (hovered.value = '')}
    >
      <strong title={lane.name}>{lane.name}</strong>
      <span class="quiet">
        {counted(lane.eventCount, 'event')}
        {lane.undatedCount > 0 && <span title="Events without a date"> · no date {lane.undatedCount}</span>}
      </span>
      {!embed && (
        <span class="tools">
          {canOpen && (
            <button
              type="button"
              class="icon-button"
              aria-expanded={isOpen}
              aria-label={`${isOpen ? 'Fewer' : 'More'} rows for ${lane.name}`}
              title={isOpen ? 'Fewer rows' : 'More rows'}
              onClick={() => toggleRows(lane.id)}
            >
              <ExpandIcon isOpen={isOpen} />
            </button>
          )}
          <button
            type="button"
            class="icon-button"
            aria-pressed={isPinned}
            aria-label={`Pin ${lane.name}`}
            title={isPinned ? 'Unpin' : 'Pin to the top'}
            onClick={() => go({ lanes: isPinned ? lanes.filter(id => id !== lane.id) : [...lanes, lane.id] })}
          >
            <PinIcon isFilled={isPinned} />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={`Hide ${lane.name}`}
            title="Hide"
            onClick={() =>
              go({ hidden: [...address.peek().hidden, lane.id], lanes: lanes.filter(id => id !== lane.id) })
            }
          >
            <CloseIcon />
          </button>
        </span>
      )}
    </li>
  );
}

function Skeleton() {
  return (
    <>
      {Array.from({ length: 8 }, (_, i) => (
        <li key={i} class={i % 2 === 0 ? 'lane skeleton' : 'lane zebra skeleton'} aria-hidden="true">
          <span />
          <span />
        </li>
      ))}
    </>
  );
}

function toggleRows(lane: string): void {
  const open = new Set(expanded.peek());
  if (!open.delete(lane)) open.add(lane);
  expanded.value = open;
}
