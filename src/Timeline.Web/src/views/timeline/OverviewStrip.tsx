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
  useEffect(() => {
    // The reference is empty before the effects of a view that is left have ended.
    const element = canvas.current!;
    return effect(() => {
      const { width } = size.value;
      if (width === 0 || !whole.value || !shown.value) return;
      const scale = overviewWindow(whole.value, width);
      paintCanvas(element, overviewMarks(whole.value, scale, shown.value, height), width, height, palette.value);
    });
  }, []);
  useEffect(() => hold(strip.current!), []);
  const { width } = size.value;
  const [left, right] =
    whole.value && shown.value ? shownPixels(overviewWindow(whole.value, width), shown.value) : [0, 0];
  const words = shown.value ? `${isoDay(shown.value.start)} to ${isoDay(shown.value.end - 1)}` : '';
  return (
    <div class="overview" ref={strip}>
      <canvas ref={canvas} aria-hidden="true" />
      {shown.value && (
        <div
          class="shown"
          role="slider"
          tabIndex={0}
          aria-label="Period shown"
          aria-valuetext={words}
          aria-valuemin={whole.value?.start ?? 0}
          aria-valuemax={whole.value?.end ?? 0}
          aria-valuenow={Math.round(shown.value.start)}
          style={{ left: `${left}px`, width: `${right - left}px` }}
          onKeyDown={press}
        />
      )}
    </div>
  );
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
