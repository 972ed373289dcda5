import { computed, effect, signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { LaneLayout, PlacedEvent } from '../../core/layout.ts';
import { select } from '../../state/store.ts';
import { chart, focused, hovered, layouts, shown } from '../../state/timeline.ts';
import { counted, kindWords, modalityWords } from '../words.ts';
import { inOrder } from './navigation.ts';

const most = 300;

interface Row {
  readonly layout: LaneLayout;
  readonly cells: readonly PlacedEvent[];
}

const rest = signal(0);

/** The events that can be seen, lane by lane; made anew when the picture has come to rest. */
const rows = computed<Row[]>(() => {
  void rest.value;
  const window = shown.peek();
  if (!window || !chart.value) return [];
  let room = most;
  const here = focused.value;
  return layouts.value.map(layout => {
    const seen = inOrder(layout).filter(
      ({ event, glyph }) =>
        (glyph.to >= window.start && glyph.from <= window.end) ||
        (here?.event === event.id && here.lane === layout.lane.id),
    );
    const cells = seen.slice(0, room);
    room -= cells.length;
    return { layout, cells };
  });
});

/** What the picture shows, for who does not see it: a grid with one row for each lane. The ring around its focus is painted. */
export function EventGrid() {
  const grid = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let timer = 0;
    return effect(() => {
      void shown.value;
      clearTimeout(timer);
      timer = setTimeout(() => rest.value++, 200) as unknown as number;
    });
  }, []);
  useEffect(
    () =>
      effect(() => {
        const here = focused.value;
        void rows.value;
        if (!here || !grid.current) return;
        queueMicrotask(() => {
          const cell = grid.current?.querySelector<HTMLElement>('[tabindex="0"]');
          const isElsewhere =
            document.activeElement !== document.body && !grid.current?.contains(document.activeElement);
          if (cell && cell.dataset['event'] === here.event && !isElsewhere) cell.focus({ preventScroll: true });
        });
      }),
    [],
  );
  const here = focused.value;
  const first = rows.value.find(({ cells }) => cells.length > 0);
  const entry = here ?? (first && { lane: first.layout.lane.id, event: first.cells[0]!.event.id });
  return (
    <div class="unseen" role="grid" aria-label="Events by lane" aria-rowcount={rows.value.length} ref={grid}>
      {rows.value.map(({ layout, cells }) => (
        <div role="row" key={layout.lane.id}>
          <span role="rowheader">{layout.lane.name}</span>
          {cells.map(({ event }) => (
            <span
              key={event.id}
              role="gridcell"
              data-event={event.id}
              tabIndex={entry?.lane === layout.lane.id && entry.event === event.id ? 0 : -1}
              onFocus={() => focus(layout.lane.id, event.id)}
              onBlur={() => (hovered.value = '')}
              onClick={() => select(event.id)}
              onKeyDown={pressed => press(pressed, event.id)}
            >
              {event.title}, {event.when?.display}, {modalityWords[event.modality]}, {kindWords(event.kind)}
            </span>
          ))}
          {cells.length === 0 && (
            <span role="gridcell">
              {layout.lane.eventCount > 0
                ? `${counted(layout.lane.eventCount, 'event')}, shown as counts`
                : 'No events'}
            </span>
          )}
        </div>
      ))}
    </div>
  );
}

function focus(lane: string, event: string): void {
  const here = focused.peek();
  if (here?.lane !== lane || here.event !== event) focused.value = { lane, event };
}

function press(pressed: KeyboardEvent, event: string): void {
  if (pressed.key !== 'Enter' && pressed.key !== ' ') return;
  pressed.preventDefault();
  select(event);
}
