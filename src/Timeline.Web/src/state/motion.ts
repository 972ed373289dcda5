import type { Window } from '../core/scale.ts';
import { show, shown } from './timeline.ts';

const duration = 260;
let frame = 0;

/** Moves the window smoothly to another one; at once for who wants less motion. */
export function glide(to: Window): void {
  cancelAnimationFrame(frame);
  const from = shown.peek();
  if (from === null || matchMedia('(prefers-reduced-motion: reduce)').matches) return show(to);
  const begun = performance.now();
  const next = (at: number) => {
    const part = Math.min(1, Math.max(0, (at - begun) / duration));
    show(part === 1 ? to : between(from, to, 1 - (1 - part) ** 3));
    if (part < 1) frame = requestAnimationFrame(next);
  };
  frame = requestAnimationFrame(next);
}

/** Whoever grips the picture stops it. */
export const stop = (): void => cancelAnimationFrame(frame);

/** Spans change by factors, not by sums: so a zoom looks even. */
function between(from: Window, to: Window, part: number): Window {
  const [a, b] = [from.end - from.start, to.end - to.start];
  const span = a * (b / a) ** part;
  const moved = Math.abs(b / a - 1) < 1e-6 ? part : (span - a) / (b - a);
  const start = from.start + (to.start - from.start) * moved;
  return { start, end: start + span, width: to.width };
}
