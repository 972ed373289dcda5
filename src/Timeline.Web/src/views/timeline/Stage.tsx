import { effect, signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { fit } from '../../core/scale.ts';
import { targetAt, type Target } from '../../core/hitTest.ts';
import { calibrate, sample } from '../../core/labels.ts';
import { scene } from '../../core/scene.ts';
import { measure, paintCanvas } from '../../paint/canvas.ts';
import { glide } from '../../state/motion.ts';
import { palette } from '../../state/palette.ts';
import { address, select } from '../../state/store.ts';
import { chart, focused, hovered, layouts, lanesHeight, scroll, shown, size } from '../../state/timeline.ts';
import { furthest, grip } from './gestures.ts';
import { HoverCard } from './HoverCard.tsx';
import { ZoomButtons } from './ZoomButtons.tsx';

const pointed = signal<{ target: Target; x: number; y: number } | null>(null);
const marked = signal<{ left: number; right: number } | null>(null);

let targets: readonly Target[] = [];

/** The picture. It is painted at most once a frame, whatever has changed. */
export function Stage() {
  const stage = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => calibrate(measure(sample, 12)), []);
  useEffect(() => {
    let frame = 0;
    // The reference is empty before the effects of a view that is left have ended.
    const element = canvas.current!;
    const end = effect(() => {
      // Read here, so that a change of any of them paints anew.
      void [
        chart.value,
        layouts.value,
        shown.value,
        size.value,
        scroll.value,
        hovered.value,
        focused.value,
        address.value.event,
        palette.value,
      ];
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => paint(element));
    });
    return () => {
      end();
      cancelAnimationFrame(frame);
    };
  }, []);
  useEffect(
    () =>
      effect(() => {
        void lanesHeight.value;
        if (scroll.peek() > furthest()) scroll.value = furthest();
      }),
    [],
  );
  useEffect(() => grip(stage.current!, { point, leave, click, mark: period => (marked.value = period) }), []);
  const isPointed = pointed.value !== null;
  return (
    <>
      <div class={isPointed ? 'stage pointed' : 'stage'} ref={stage}>
        <canvas ref={canvas} aria-hidden="true" />
        {marked.value && (
          <div
            class="period"
            style={{ left: `${marked.value.left}px`, width: `${marked.value.right - marked.value.left}px` }}
          />
        )}
      </div>
      <ZoomButtons />
      {pointed.value && <HoverCard {...pointed.value} />}
    </>
  );
}

function paint(canvas: HTMLCanvasElement): void {
  const { width, height } = size.peek();
  const window = shown.peek();
  if (width === 0 || window === null || chart.peek() === null) return;
  const drawn = scene({
    chart: chart.peek()!,
    layouts: layouts.peek(),
    window,
    height,
    scroll: scroll.peek(),
    now: Date.now(),
    light: { selected: address.peek().event, hovered: hovered.peek(), focused: focused.peek() },
  });
  targets = drawn.targets;
  paintCanvas(canvas, drawn.marks, width, height, palette.peek());
}

function point(x: number, y: number): void {
  const target = targetAt(targets, x, y);
  pointed.value = target && { target, x, y };
  hovered.value = target?.kind === 'event' ? target.event : '';
}

function leave(): void {
  pointed.value = null;
  hovered.value = '';
}

function click(x: number, y: number): void {
  const target = targetAt(targets, x, y);
  const window = shown.peek();
  if (target === null) select('');
  else if (target.kind === 'event') {
    select(target.event);
    focused.value = { lane: target.lane, event: target.event };
  } else if (window) {
    leave();
    glide(fit(target.from, target.to, window.width, target.kind === 'bin' ? 1.5 : 0.3));
  }
}
