import type { Mark, Paint } from './displayList.ts';
import { forkedMarks, forkMark } from './forkMarks.ts';
import { glyphMarks } from './glyphMarks.ts';
import { isOnShelf } from './glyphs.ts';
import type { Target } from './hitTest.ts';
import { contactOf, iconMark, iconWidth } from './kindIcons.ts';
import { labelOf, shorten, statusWords, textWidth } from './labels.ts';
import {
  extent,
  forkWidth,
  hasForkMark,
  padding,
  rowHeight,
  shelfHeight,
  stripHeight,
  type LaneLayout,
  type PlacedEvent,
} from './layout.ts';
import { toX, type Window } from './scale.ts';

/** Which events stand out. Where one is lit, the others are pale. */
export interface Light {
  readonly selected: string;
  readonly hovered: string;
  readonly focused: { readonly lane: string; readonly event: string } | null;
}

/** What a part of the picture adds: glyphs below labels, and what can be pointed at. */
export interface Sketch {
  readonly glyphs: Mark[];
  readonly labels: Mark[];
  readonly targets: Target[];
  /** Where the lit event stands, lane by lane. */
  readonly lit: { x: number; y: number }[];
}

export const pale = 0.35;

/** Draws the events of a lane whose top is at `top`. */
export function laneMarks(
  layout: LaneLayout,
  top: number,
  window: Window,
  behind: Paint,
  light: Light,
  sketch: Sketch,
): void {
  const shelfTop = top + layout.height - 6 - layout.shelfRows * shelfHeight;
  for (const placed of layout.placed) eventMarks(placed, top + padding + (placed.row + 0.5) * rowHeight);
  for (const placed of layout.shelf) eventMarks(placed, shelfTop + (placed.row + 0.5) * shelfHeight);
  if (layout.overflow.length > 0) strip(layout, top + padding + layout.rows * rowHeight, window, light, sketch);

  function eventMarks(placed: PlacedEvent, y: number): void {
    const { event, glyph } = placed;
    const x = (at: number) => toX(window, at);
    const [left, right] = extent(glyph, x);
    // The day around a dot may reach further than the dot.
    const reach = Math.max(
      right + (placed.hasLabel ? textWidth(placed.label) + iconWidth(event.kind) + forkWidth + 8 : 0),
      x(glyph.to),
    );
    if (reach < -40 || Math.min(left, x(glyph.from)) > window.width + 40) return;
    const isLit = isLighted(event.id, light);
    const alpha = isLit || !isAnyLit(light) ? 1 : pale;
    // What goes on far beyond the edges is cut there, where its caps are not seen.
    const spot = {
      left: Math.max(left, -200),
      right: Math.min(right, window.width + 200),
      y,
      x,
      alpha,
      behind,
      scale: 1,
    };
    if (glyph.others.length > 0)
      sketch.glyphs.push(...forkedMarks(glyph, { y, width: window.width, x, alpha, behind }));
    else if (Math.max(right, x(glyph.to)) > -10) sketch.glyphs.push(...glyphMarks(glyph, spot));
    const isForked = hasForkMark(event, glyph);
    if (isForked) sketch.glyphs.push(forkMark(right + 2, y, alpha));
    const end = right + (isForked ? forkWidth : 0);
    const labelAt = label(placed, left, end, y, alpha);
    sketch.targets.push(
      target(placed, layout.lane.id, Math.max(left, 0), Math.max(labelAt, Math.min(right, window.width)), y),
    );
    if (isLit) sketch.lit.push({ x: Math.min(window.width - 2, Math.max(2, (left + right) / 2)), y });
    ring(placed, layout.lane.id, left, right, y);
  }

  /** Returns where the label ends. */
  function label(placed: PlacedEvent, left: number, right: number, y: number, alpha: number): number {
    const width = textWidth(placed.label);
    const isSelected = placed.event.id === light.selected;
    const text = {
      kind: 'text',
      y,
      text: placed.label,
      size: 12,
      weight: isSelected ? 650 : 400,
      fill: 'ink',
      alpha,
    } as const;
    const [from, to] = [Math.max(left, 0), Math.min(right, window.width)];
    if (isOnShelf(placed.glyph)) {
      if (to - from < Math.min(width, right - left)) return to;
      const whole = statusWords[placed.glyph.status] + labelOf(placed.event, 60);
      const shown = textWidth(whole) + 40 < to - from ? whole : placed.label;
      clear((from + to) / 2 - textWidth(shown) / 2, textWidth(shown), y);
      sketch.labels.push({
        ...text,
        text: shown,
        x: (from + to) / 2,
        align: 'middle',
        fill: isSelected ? 'ink' : 'quiet',
      });
      return (from + to) / 2 + width / 2;
    }
    if (!placed.hasLabel) return right;
    const longer = roomier(placed);
    const start = right + 6 + iconWidth(placed.event.kind);
    if (longer !== placed.label && start - 6 + textWidth(longer) < window.width) {
      icon(placed, right + 6, y, alpha);
      sketch.labels.push({ ...text, text: longer, x: start, align: 'start' });
      const end = start + textWidth(longer);
      return end + words(placed, end, y, alpha, textWidth(longer) - width);
    }
    if (start - 6 + width < window.width || right - left < width + 24) {
      icon(placed, right + 6, y, alpha);
      sketch.labels.push({ ...text, x: start, align: 'start' });
      return start + width + words(placed, start + width, y, alpha);
    }
    // The glyph goes on beyond the right edge: its label sticks to what is seen of it.
    if (to - from > width + 24) {
      const whole = labelOf(placed.event, 60);
      const shown = textWidth(whole) + 40 < to - from ? whole : placed.label;
      clear(from + 14, textWidth(shown), y);
      sketch.labels.push({ ...text, text: shown, x: from + 14, align: 'start' });
    }
    return to;
  }

  /** What form of contact it is, before the label. */
  function icon({ event }: PlacedEvent, x: number, y: number, alpha: number): void {
    const contact = contactOf(event.kind);
    if (contact !== null) sketch.labels.push(iconMark(contact, x, y, alpha));
  }

  /** Makes room in a line for the words that stand in it. */
  function clear(x: number, width: number, y: number): void {
    sketch.glyphs.push({ kind: 'rects', rects: [x - 5, y - 7, width + 10, 14], fill: behind });
  }

  /** The source's own words for a date that is no single day, where there is room. */
  function words({ event, glyph, free }: PlacedEvent, x: number, y: number, alpha: number, used = 0): number {
    const said = event.when?.expression;
    if (!said || glyph.shape === 'dot') return 0;
    const text = `“${shorten(said, 20)}”`;
    const width = textWidth(text, 11);
    if (width + 20 > free - used) return 0;
    sketch.labels.push({
      kind: 'text',
      x: x + 6,
      y,
      text,
      size: 11,
      weight: 400,
      fill: 'quiet',
      align: 'start',
      alpha,
    });
    return width + 8;
  }

  function ring({ event }: PlacedEvent, lane: string, left: number, right: number, y: number): void {
    const isFocused = light.focused?.event === event.id && light.focused.lane === lane;
    if (!isFocused && event.id !== light.selected) return;
    const [from, to] = [Math.max(left, -20) - 4, Math.min(right, window.width + 20) + 4];
    const box = { kind: 'box', x: from, y: y - 8, width: to - from, height: 16, radius: 8 } as const;
    if (event.id === light.selected) sketch.glyphs.push({ ...box, stroke: 'ink', thickness: 2 });
    if (isFocused)
      sketch.glyphs.push({
        ...box,
        x: from - 3,
        y: y - 12,
        width: to - from + 6,
        height: 24,
        radius: 12,
        stroke: 'accent',
        thickness: 3,
      });
  }
}

/** The label with as much of the title as there is room for. */
function roomier({ event, label, free }: PlacedEvent): string {
  const whole = labelOf(event, 60);
  return whole !== label && textWidth(whole) - textWidth(label) + 14 < free ? whole : label;
}

/** What found no row: a tick for each, and their number beside those that stand close together. */
function strip(layout: LaneLayout, top: number, window: Window, light: Light, sketch: Sketch): void {
  const alpha = isAnyLit(light) ? pale : 0.8;
  const ticks = layout.overflow
    .map(({ event, glyph }) => {
      const [left, right] = extent(glyph, at => toX(window, at));
      return { event, glyph, x: (Math.max(left, -1e6) + Math.min(right, 1e6)) / 2 };
    })
    .filter(({ x }) => x > -60 && x < window.width + 60)
    .sort((a, b) => a.x - b.x);
  for (let first = 0, next = 1; first < ticks.length; first = next++) {
    const { x: left, event } = ticks[first]!;
    // What would stand where the number stands belongs to it.
    while (next < ticks.length && ticks[next]!.x < ticks[next - 1]!.x + 34) next++;
    const group = ticks.slice(first, next);
    for (const { x, glyph } of group)
      sketch.glyphs.push({ kind: 'rects', rects: [x - 1, top + 3, 2, 6], fill: glyph.status, alpha });
    const text = `+${group.length}`;
    const end = group.at(-1)!.x + 5;
    sketch.labels.push({
      kind: 'text',
      x: end,
      y: top + 6.5,
      text,
      size: 10,
      weight: 500,
      fill: 'quiet',
      align: 'start',
      alpha,
    });
    sketch.targets.push({
      kind: 'overflow',
      lane: layout.lane.id,
      event: event.id,
      left: left - 3,
      right: end + textWidth(text, 10),
      top: top - 1,
      bottom: top + stripHeight,
      from: Math.min(...group.map(({ glyph }) => glyph.from)),
      to: Math.max(...group.map(({ glyph }) => glyph.to)),
      count: group.length,
    });
  }
}

const target = ({ event, glyph }: PlacedEvent, lane: string, left: number, right: number, y: number): Target => ({
  kind: 'event',
  lane,
  event: event.id,
  left,
  right,
  top: y - 8,
  bottom: y + 8,
  from: glyph.from,
  to: glyph.to,
  count: 1,
});

const isLighted = (event: string, { selected, hovered }: Light): boolean => event === (hovered || selected);

export const isAnyLit = ({ selected, hovered }: Light): boolean => (hovered || selected) !== '';
