import { glyphOf } from '../../core/glyphs.ts';
import { padding, rowHeight, shelfHeight, type LaneLayout, type PlacedEvent } from '../../core/layout.ts';
import { busiest, overviewWindow } from '../../core/overview.ts';
import { fit, pan, toX, zoom } from '../../core/scale.ts';
import { axisHeight } from '../../core/scene.ts';
import { day } from '../../core/time.ts';
import { glide } from '../../state/motion.ts';
import { address } from '../../state/store.ts';
import { chart, focused, layouts, scroll, shown, size, whole } from '../../state/timeline.ts';
import { scrollBy } from './gestures.ts';

/** A lane's drawn events in the order of time. */
export const inOrder = ({ placed, shelf, overflow }: LaneLayout): PlacedEvent[] =>
  [...placed, ...shelf, ...overflow].sort(
    (a, b) => a.glyph.from - b.glyph.from || a.glyph.to - b.glyph.to || (a.event.id < b.event.id ? -1 : 1),
  );

/** Moves the focus within its lane, or to the lane above or below that has events: to the nearest in time. */
export function step(across: -1 | 0 | 1, down: -1 | 0 | 1): void {
  const lanes = layouts.peek();
  const here = lanes.findIndex(({ lane }) => lane.id === focused.peek()?.lane);
  if (here < 0) return focusFirst();
  const events = inOrder(lanes[here]!);
  const at = events.findIndex(({ event }) => event.id === focused.peek()?.event);
  if (across !== 0) return focusOn(lanes[here]!, events[Math.min(events.length - 1, Math.max(0, at + across))]);
  const from = events[at]?.glyph.from ?? 0;
  for (let i = here + down; i >= 0 && i < lanes.length; i += down) {
    const nearest = inOrder(lanes[i]!).reduce<PlacedEvent | undefined>(
      (best, one) => (!best || Math.abs(one.glyph.from - from) < Math.abs(best.glyph.from - from) ? one : best),
      undefined,
    );
    if (nearest) return focusOn(lanes[i]!, nearest);
  }
}

/** Moves the focus to the next or previous event of any lane. */
export function stepAll(by: -1 | 1): void {
  const all = layouts
    .peek()
    .flatMap(layout => inOrder(layout).map(placed => ({ layout, placed })))
    .sort((a, b) => a.placed.glyph.from - b.placed.glyph.from || (a.placed.event.id < b.placed.event.id ? -1 : 1));
  const unlike = all.filter(({ placed }, i) => placed.event.id !== all[i - 1]?.placed.event.id);
  const at = unlike.findIndex(({ placed }) => placed.event.id === (focused.peek()?.event || address.peek().event));
  if (at < 0) return focusFirst();
  const next = unlike[at + by];
  if (next) focusOn(next.layout, next.placed);
}

/** Focuses an event that can be seen, the selected one if there is one. */
export function focusFirst(): void {
  const window = shown.peek();
  if (!window) return;
  const wanted = address.peek().event;
  const seen = layouts.peek().flatMap(layout =>
    inOrder(layout)
      .filter(({ glyph }) => glyph.to >= window.start && glyph.from <= window.end)
      .map(placed => ({ layout, placed })),
  );
  const first = seen.find(({ placed }) => placed.event.id === wanted) ?? seen[0];
  if (first) focusOn(first.layout, first.placed);
}

/** Puts the focus on an event, and brings it into the picture. */
function focusOn(layout: LaneLayout, placed: PlacedEvent | undefined): void {
  if (!placed) return;
  focused.value = { lane: layout.lane.id, event: placed.event.id };
  reveal(layout, placed);
}

function reveal(layout: LaneLayout, { glyph, row }: PlacedEvent): void {
  const window = shown.peek()!;
  const x = toX(window, Math.min(Math.max(glyph.from, window.start), glyph.to));
  const margin = 60;
  if (x < 0 || x > window.width - margin)
    glide(pan(window, toX(window, (glyph.from + glyph.to) / 2) - window.width / 2));
  const lanes = layouts.peek();
  const above = lanes.slice(0, lanes.indexOf(layout)).reduce((sum, { height }) => sum + height, 0);
  const isOnShelf = layout.shelf.some(({ event }) => event.id === focused.peek()?.event);
  const y = isOnShelf ? layout.height - shelfHeight : padding + row * rowHeight;
  const [top, bottom] = [above + y - 6, above + y + rowHeight + 6];
  const room = size.peek().height - axisHeight;
  if (top < scroll.peek()) scrollBy(top - scroll.peek());
  else if (bottom > scroll.peek() + room) scrollBy(bottom - scroll.peek() - room);
}

export function zoomBy(factor: number): void {
  const window = shown.peek();
  if (!window) return;
  const event = chart.peek()?.events.get(focused.peek()?.event ?? address.peek().event);
  const glyph = event && glyphOf(event);
  const x = glyph ? toX(window, (glyph.from + glyph.to) / 2) : window.width / 2;
  glide(zoom(window, factor, x >= 0 && x <= window.width ? x : window.width / 2));
}

export function panBy(share: number): void {
  const window = shown.peek();
  if (window) glide(pan(window, window.width * share));
}

/** First the event that has the focus or is selected, then the busiest time, then everything. */
export function fitNext(): void {
  const window = shown.peek();
  const all = whole.peek();
  if (!window || !all) return;
  const event = chart.peek()?.events.get(focused.peek()?.event ?? address.peek().event);
  const glyph = event && glyphOf(event);
  const { start, end } = overviewWindow(all, window.width);
  const steps = [
    ...(glyph ? [fit(glyph.from, glyph.to, window.width, 2 + (14 * day) / Math.max(day, glyph.to - glyph.from))] : []),
    busiest(all, window.width),
    fit(start, end, window.width, 0),
  ];
  const at = steps.findIndex(
    one => Math.abs(one.start - window.start) + Math.abs(one.end - window.end) < (window.end - window.start) / 100,
  );
  glide(steps[(at + 1) % steps.length]!);
}
