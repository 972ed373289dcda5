import { letterKeys } from '../../state/preferences.ts';
import { focused } from '../../state/timeline.ts';
import { fitNext, panBy, step, stepAll, zoomBy } from './navigation.ts';

const letters: Record<string, () => void> = {
  w: () => zoomBy(1.6),
  s: () => zoomBy(1 / 1.6),
  a: () => panBy(-0.25),
  d: () => panBy(0.25),
  f: fitNext,
  '.': () => stepAll(1),
  ',': () => stepAll(-1),
};

const arrows: Record<string, () => void> = {
  ArrowLeft: () => step(-1, 0),
  ArrowRight: () => step(1, 0),
  ArrowUp: () => step(0, -1),
  ArrowDown: () => step(0, 1),
};

/** The keys of the timeline. Single letters can be switched off; nothing is taken from who writes or uses a list. */
export function keys(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const at = event.target as HTMLElement;
  if (
    at.closest(
      'input, textarea, select, dialog, [contenteditable], [role="slider"], [role="listbox"], [role="menu"], aside',
    )
  )
    return;
  const letter = letterKeys.peek() === 'on' ? letters[event.key.toLowerCase()] : undefined;
  const action = arrows[event.key] ?? letter ?? (event.key === 'Escape' ? leave : undefined);
  if (!action) return;
  event.preventDefault();
  action();
}

/** Ends the focus. The selection, which goes first, is the whole page's affair. */
function leave(): void {
  focused.value = null;
}
