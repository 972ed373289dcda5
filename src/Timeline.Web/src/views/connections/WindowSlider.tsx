import { useEffect, useMemo, useState } from 'preact/hooks';
import { aboveUsual } from '../../core/overview.ts';
import { moment } from '../../core/time.ts';
import type { TimeBarFragment } from '../../api/generated/graphql.ts';
import { address, go } from '../../state/store.ts';
import { spanWords } from '../filters/spanWords.ts';
import './slider.css';
import { sliderScale } from './sliderScale.ts';

/** The window of time as a slider with two thumbs over where the archive has its events; the same window as the timeline's. */
export function WindowSlider({ of: chart }: { of: TimeBarFragment }) {
  const { from, to } = address.value;
  const [moved, setMoved] = useState<readonly [number, number] | null>(null);
  useEffect(() => setMoved(null), [from, to]);
  const scale = useMemo(() => sliderScale(chart), [chart]);
  const { first, last, iso } = scale;
  const bound = (place: number) => Math.min(last, Math.max(first, place));
  const [start, end] = moved ?? [
    from === '' ? first : bound(scale.place(from, 'start')),
    to === '' ? last : bound(scale.place(to, 'end')),
  ];
  const release = () => {
    if (moved === null) return;
    go({ from: start === first ? '' : iso(start), to: end === last ? '' : iso(end) });
    setMoved(null);
  };
  const words = moved
    ? spanWords(start === first ? '' : iso(start), end === last ? '' : iso(end))
    : spanWords(from, to);
  const counts = useMemo(() => aboveUsual(chart.bins.possible), [chart]);
  const most = Math.max(1, ...counts);
  const [begin, length] = [scale.moment(first), scale.moment(last + 1) - scale.moment(first)];
  const part = (at: number) => ((at - begin) / length) * 96;
  const bins = counts.map((count, i) => {
    const at = moment(chart.from) + i * chart.binSeconds * 1000;
    return { count, left: part(at), right: part(at + chart.binSeconds * 1000) };
  });
  const thumb = (label: string, value: number, change: (place: number) => void) => (
    <input
      type="range"
      aria-label={label}
      aria-valuetext={iso(value)}
      min={first}
      max={last}
      value={value}
      onInput={event => change(Number(event.currentTarget.value))}
      onChange={release}
    />
  );
  return (
    <div class="window-slider" role="group" aria-label="Window of time">
      <div class="track">
        <svg viewBox="0 0 96 24" preserveAspectRatio="none" aria-hidden="true">
          <rect
            class="inside"
            x={part(scale.moment(start))}
            width={part(scale.moment(end + 1)) - part(scale.moment(start))}
            height="24"
          />
          {bins
            .filter(({ count, left, right }) => count > 0 && right > 0 && left < 96)
            .map(({ count, left, right }) => {
              const height = 2 + 20 * Math.sqrt(count / most);
              return (
                <rect
                  key={left}
                  class="bin"
                  x={left}
                  y={24 - height}
                  width={Math.max(0.2, right - left - 0.1)}
                  height={height}
                />
              );
            })}
        </svg>
        {thumb('From', start, place => setMoved([Math.min(place, end), end]))}
        {thumb('To', end, place => setMoved([start, Math.max(place, start)]))}
      </div>
      <output>{words}</output>
    </div>
  );
}
