import { statusOf } from '../../core/glyphs.ts';
import type { Target } from '../../core/hitTest.ts';
import { isoDay } from '../../core/time.ts';
import { chart, size } from '../../state/timeline.ts';
import { counted, kindWords, modalityWords } from '../words.ts';

/** What is under the pointer, in words. */
export function HoverCard({ target, x, y }: { target: Target; x: number; y: number }) {
  const { width, height } = size.value;
  const place = {
    left: `${Math.max(8, Math.min(x + 14, width - 296))}px`,
    ...(y > height - 120 ? { bottom: `${height - y + 16}px` } : { top: `${y + 18}px` }),
  };
  return (
    <div class="hover-card" style={place} aria-hidden="true">
      {target.kind === 'event' ? <EventWords id={target.event} /> : <CountWords target={target} />}
    </div>
  );
}

function EventWords({ id }: { id: string }) {
  const event = chart.value?.events.get(id);
  if (!event) return null;
  const { when } = event;
  return (
    <>
      <strong>{event.title}</strong>
      <span>
        {when?.display}
        {when?.expression && <q>{when.expression}</q>}
      </span>
      <span class="quiet">
        <i class={`dot ${statusOf(event.modality)}`} />
        {modalityWords[event.modality]} · {kindWords(event.kind)} · {counted(event.claimCount, 'claim')}
        {event.isDisputed && ' · sources disagree'}
      </span>
    </>
  );
}

function CountWords({ target: { kind, count, from, to } }: { target: Target }) {
  const first = isoDay(from);
  const last = isoDay(to - 1);
  return (
    <>
      <strong>
        {counted(count, 'event')}
        {kind === 'overflow' && ' more'}
      </strong>
      <span>{first === last ? first : `${first} – ${last}`}</span>
      <span class="quiet">Click to zoom in</span>
    </>
  );
}
