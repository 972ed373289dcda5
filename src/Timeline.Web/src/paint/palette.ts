import type { Paint } from '../core/displayList.ts';

/** The colours of all paints as they are now, in a form that a canvas and an SVG file can read. */
export type Palette = Readonly<Record<Paint, string>>;

const paints: readonly Paint[] = [
  'ground',
  'zebra',
  'raised',
  'ink',
  'quiet',
  'grid',
  'line',
  'occurred',
  'planned',
  'alleged',
  'negated',
  'hatch',
  'today',
  'accent',
];

/** Reads the style sheet's variables where an element stands. */
export function readPalette(beside: Element): Palette {
  const probe = document.createElement('span');
  beside.append(probe);
  const style = getComputedStyle(probe);
  const colours = paints.map(paint => {
    // A colour property has its `light-dark()` resolved, a variable has not.
    probe.style.color = `var(--${paint})`;
    return [paint, style.color] as const;
  });
  probe.remove();
  return Object.fromEntries(colours) as Record<Paint, string>;
}
