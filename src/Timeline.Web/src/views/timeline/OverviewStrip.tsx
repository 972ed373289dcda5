import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { overviewMarks, overviewWindow, shownPixels } from '../../core/overview.ts';
import { shortest, toTime, type Window } from '../../core/scale.ts';
import { isoDay } from '../../core/time.ts';
import { paintCanvas } from '../../paint/canvas.ts';
import { palette } from '../../state/palette.ts';
import { glide, stop } from '../../state/motion.ts';
import { show, shown, size, whole } from '../../state/timeline.ts';
import { panBy, zoomBy } from './navigation.ts';

const height = 40;
const handle = 7;

/** The whole archive, with the window on it: drag it, drag its edges, or click where it shall go. */
export function OverviewStrip() {
  const canvas = useRef<HTMLCanvasElement>(null);
  const strip = useRef<HTMLDivElement>(null);
  const window = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The reference is empty before the effects of a view that is left have ended.
    const element = canvas.current!;
    return effect(() => {
      const { width } = size.value;
      if (width === 0 || !whole.value) return;
      const marks = overviewMarks(whole.value, overviewWindow(whole.value, width), height);
      paintCanvas(element, marks, width, height, palette.value);
    });
  }, []);
  useEffect(() => follow(window.current!), []);
  useEffect(() => hold(strip.current!), []);
  return (
    <div class="overview" ref={strip}>
      <canvas ref={canvas} aria-hidden="true" />
      <div
        class="shown"
        role="slider"
        tabIndex={0}
        hidden
        aria-label="Period shown"
        aria-valuenow={0}
        onKeyDown={press}
        ref={window}
      />
    </div>
  );
}

const still = 200;

/** Keeps the window's place on the strip: in every frame where it is, and in words when it has come to rest. */
function follow(element: HTMLElement): () => void {
  let [frame, rest] = [0, 0];
  const place = () => {
    const [left, right] = shownPixels(overviewWindow(whole.peek()!, size.peek().width), shown.peek()!);
    element.style.transform = `translateX(${left}px)`;
    element.style.width = `${right - left}px`;
  };
  const tell = () => {
    const { start, end } = shown.peek()!;
    element.setAttribute('aria-valuetext', `${isoDay(start)} to ${isoDay(end - 1)}`);
    element.setAttribute('aria-valuemin', String(whole.peek()!.start));
    element.setAttribute('aria-valuemax', String(whole.peek()!.end));
    element.setAttribute('aria-valuenow', String(Math.round(start)));
  };
  const end = effect(() => {
    cancelAnimationFrame(frame);
    clearTimeout(rest);
    element.hidden = shown.value === null || whole.value === null || size.value.width === 0;
    if (element.hidden) return;
    frame = requestAnimationFrame(place);
    rest = setTimeout(tell, still) as unknown as number;
  });
  return () => {
    end();
    cancelAnimationFrame(frame);
    clearTimeout(rest);
  };
}

function press(event: KeyboardEvent): void {
  const actions: Record<string, () => void> = {
    ArrowLeft: () => panBy(-0.25),
    ArrowRight: () => panBy(0.25),
    ArrowUp: () => zoomBy(1.6),
    ArrowDown: () => zoomBy(1 / 1.6),
    PageDown: () => panBy(1),
    PageUp: () => panBy(-1),
  };
  const action = actions[event.key];
  if (!action) return;
  event.preventDefault();
  action();
}

/** What is gripped: the window, one of its edges, or the strip beside it. */
function hold(strip: HTMLElement): () => void {
  let gripped: { part: 'window' | 'start' | 'end'; x: number; window: Window } | null = null;
  const scale = () => overviewWindow(whole.peek()!, size.peek().width);
  const at = (event: PointerEvent) => event.clientX - strip.getBoundingClientRect().left;

  function down(event: PointerEvent): void {
    const window = shown.peek();
    if (!window || !whole.peek() || event.button !== 0) return;
    stop();
    const x = at(event);
    const [left, right] = shownPixels(scale(), window);
    if (x < left - handle || x > right + handle) {
      const half = (window.end - window.start) / 2;
      const middle = toTime(scale(), x);
      return glide({ ...window, start: middle - half, end: middle + half });
    }
    const isWide = right - left > 3 * handle;
    const part = isWide && x - left < handle ? 'start' : isWide && right - x < handle ? 'end' : 'window';
    gripped = { part, x, window };
    strip.setPointerCapture(event.pointerId);
  }

  function move(event: PointerEvent): void {
    if (!gripped) return;
    const { part, x, window } = gripped;
    const by = toTime(scale(), at(event)) - toTime(scale(), x);
    const start =
      part === 'end' ? window.start : Math.min(window.start + by, part === 'start' ? window.end - shortest : Infinity);
    const end =
      part === 'start' ? window.end : Math.max(window.end + by, part === 'end' ? window.start + shortest : -Infinity);
    show({ ...window, start, end });
  }

  const up = () => (gripped = null);
  strip.addEventListener('pointerdown', down);
  strip.addEventListener('pointermove', move);
  strip.addEventListener('pointerup', up);
  strip.addEventListener('pointercancel', up);
  return () => {
    strip.removeEventListener('pointerdown', down);
    strip.removeEventListener('pointermove', move);
    strip.removeEventListener('pointerup', up);
    strip.removeEventListener('pointercancel', up);
  };
}
