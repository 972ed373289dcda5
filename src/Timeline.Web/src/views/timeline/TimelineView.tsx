import { useEffect, useRef } from 'preact/hooks';
import { axisHeight } from '../../core/scene.ts';
import { lanesHeight, scroll, size, watch } from '../../state/timeline.ts';
import './timeline.css';
import { EventGrid } from './EventGrid.tsx';
import { keys } from './keys.ts';
import { LaneHeaders } from './LaneHeaders.tsx';
import { Notices } from './Notices.tsx';
import { OverviewStrip } from './OverviewStrip.tsx';
import { Stage } from './Stage.tsx';

/** Lanes of events over time: headers at the left, the picture, and the whole archive below. */
export function TimelineView() {
  const field = useRef<HTMLDivElement>(null);
  useEffect(watch, []);
  useEffect(() => {
    addEventListener('keydown', keys);
    return () => removeEventListener('keydown', keys);
  }, []);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect;
      size.value = { width: Math.floor(width), height: Math.floor(height) };
    });
    observer.observe(field.current!);
    return () => observer.disconnect();
  }, []);
  return (
    <section class="view timeline" aria-label="Timeline" style={{ '--axis-height': `${axisHeight}px` }}>
      <LaneHeaders />
      <div class="field" ref={field}>
        <Stage />
        <EventGrid />
        <ScrollThumb />
        <Notices />
      </div>
      <OverviewStrip />
    </section>
  );
}

/** How far the lanes are scrolled, where they do not all fit. */
function ScrollThumb() {
  const room = size.value.height - axisHeight;
  const share = room / lanesHeight.value;
  if (!(share < 1)) return null;
  const style = { top: `${axisHeight + scroll.value * share + 2}px`, height: `${Math.max(20, room * share) - 4}px` };
  return <div class="scroll-thumb" style={style} aria-hidden="true" />;
}
