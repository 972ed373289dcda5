import { pan, toTime, zoom } from '../../core/scale.ts';
import { axisHeight } from '../../core/scene.ts';
import { glide, stop } from '../../state/motion.ts';
import { lanesHeight, scroll, show, shown, size } from '../../state/timeline.ts';

/** What a view does with what is not movement. */
export interface Hands {
  readonly point: (x: number, y: number) => void;
  readonly leave: () => void;
  readonly click: (x: number, y: number) => void;
  /** A period is being marked with Shift; null when it is done or given up. */
  readonly mark: (period: { left: number; right: number } | null) => void;
}

const still = 4;

/** Wheel, drag, pinch and Shift with drag on the picture. Returns how to let go of it. */
export function grip(stage: HTMLElement, hands: Hands): () => void {
  const held = new Map<number, { x: number; y: number }>();
  let begun: { x: number; y: number; isMark: boolean } | null = null;
  let isDrag = false;

  const at = (event: MouseEvent) => {
    const box = stage.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  function press(event: PointerEvent): void {
    if (event.button !== 0) return;
    stop();
    held.set(event.pointerId, at(event));
    if (held.size > 1) begun = null;
    else begun = { ...at(event), isMark: event.shiftKey };
    isDrag = held.size > 1;
  }

  function move(event: PointerEvent): void {
    const now = at(event);
    const before = held.get(event.pointerId);
    if (before === undefined) return event.pointerType === 'touch' ? undefined : hands.point(now.x, now.y);
    if (!isDrag && begun && Math.hypot(now.x - begun.x, now.y - begun.y) < still) return;
    if (!isDrag) {
      stage.setPointerCapture(event.pointerId);
      hands.leave();
    }
    isDrag = true;
    held.set(event.pointerId, now);
    if (begun?.isMark) hands.mark({ left: Math.min(begun.x, now.x), right: Math.max(begun.x, now.x) });
    else if (held.size === 1) drag(before, now);
    else pinch(event.pointerId, before, now);
  }

  function drag(before: { x: number; y: number }, now: { x: number; y: number }): void {
    const window = shown.peek();
    if (window) show(pan(window, before.x - now.x));
    scrollBy(before.y - now.y);
  }

  function pinch(id: number, before: { x: number; y: number }, now: { x: number; y: number }): void {
    const other = [...held].find(([key]) => key !== id)?.[1];
    const window = shown.peek();
    if (!other || !window) return;
    const factor =
      Math.hypot(now.x - other.x, now.y - other.y) / Math.max(1, Math.hypot(before.x - other.x, before.y - other.y));
    show(zoom(pan(window, (before.x - now.x) / 2), factor, (now.x + other.x) / 2));
  }

  function up(event: PointerEvent): void {
    if (!held.delete(event.pointerId)) return;
    const now = at(event);
    const window = shown.peek();
    if (begun?.isMark && isDrag && window) {
      const [start, end] = [toTime(window, Math.min(begun.x, now.x)), toTime(window, Math.max(begun.x, now.x))];
      glide(zoom({ ...window, start, end }, 1, 0));
    } else if (!isDrag && begun && event.type === 'pointerup') hands.click(now.x, now.y);
    hands.mark(null);
    if (held.size === 0) begun = null;
  }

  function wheel(event: WheelEvent): void {
    event.preventDefault();
    stop();
    const window = shown.peek();
    if (!window) return;
    const unit = event.deltaMode === 1 ? 16 : 1;
    const [across, down] = [event.deltaX * unit, event.deltaY * unit];
    const { x } = at(event);
    if (event.ctrlKey || event.metaKey) show(zoom(window, Math.exp(-down * (Math.abs(down) < 40 ? 0.01 : 0.003)), x));
    else if (event.shiftKey) show(pan(window, across || down));
    else if (Math.abs(across) > Math.abs(down)) show(pan(window, across));
    else if (furthest() > 0) scrollBy(down);
    // Lanes that all fit leave the wheel free for what a map does with it.
    else show(zoom(window, Math.exp(-down * 0.002), x));
  }

  const leave = () => held.size === 0 && hands.leave();
  const enlarge = (event: MouseEvent) => {
    const window = shown.peek();
    if (window) glide(zoom(window, 2, at(event).x));
  };
  const listeners: [string, (event: never) => void][] = [
    ['pointerdown', press],
    ['pointermove', move],
    ['pointerup', up],
    ['pointercancel', up],
    ['pointerleave', leave],
    ['dblclick', enlarge],
    ['wheel', wheel],
  ];
  for (const [name, listener] of listeners) stage.addEventListener(name, listener as EventListener, { passive: false });
  return () => listeners.forEach(([name, listener]) => stage.removeEventListener(name, listener as EventListener));
}

/** How far the lanes can be scrolled. */
export const furthest = (): number => Math.max(0, lanesHeight.peek() + axisHeight - size.peek().height);

export function scrollBy(pixels: number): void {
  scroll.value = Math.min(furthest(), Math.max(0, scroll.peek() + pixels));
}
