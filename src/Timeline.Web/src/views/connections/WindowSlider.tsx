import { useEffect, useState } from 'preact/hooks';
import { archive } from '../../state/connections.ts';
import { address, go } from '../../state/store.ts';
import { spanWords } from '../filters/spanWords.ts';
import { isoMonth, monthOf } from './months.ts';

/** The window of time as a slider with two thumbs over the whole archive, in months; the same window as the timeline's. */
export function WindowSlider() {
  const chart = archive.data.value?.chart;
  const { from, to } = address.value;
  const [moved, setMoved] = useState<readonly [number, number] | null>(null);
  useEffect(() => setMoved(null), [from, to]);
  if (!chart) return null;
  const first = monthOf(chart.from, 'start');
  const last = monthOf(chart.to, 'end');
  const bound = (month: number) => Math.min(last, Math.max(first, month));
  const [start, end] = moved ?? [
    from === '' ? first : bound(monthOf(from, 'start')),
    to === '' ? last : bound(monthOf(to, 'end')),
  ];
  const release = () => {
    if (moved === null) return;
    go({ from: start === first ? '' : isoMonth(start), to: end === last ? '' : isoMonth(end) });
    setMoved(null);
  };
  const words = moved
    ? spanWords(start === first ? '' : isoMonth(start), end === last ? '' : isoMonth(end))
    : spanWords(from, to);
  const most = Math.max(1, ...chart.bins.possible);
  const part = (month: number) => ((month - first) / Math.max(1, last + 1 - first)) * 100;
  const thumb = (label: string, value: number, change: (month: number) => void) => (
    <input
      type="range"
      aria-label={label}
      aria-valuetext={isoMonth(value)}
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
          <rect class="inside" x={part(start) * 0.96} width={(part(end + 1) - part(start)) * 0.96} height="24" />
          {chart.bins.possible.map((count, i) => {
            const height = count === 0 ? 0 : 2 + 20 * Math.sqrt(count / most);
            return <rect key={i} class="bin" x={i + 0.1} y={24 - height} width="0.8" height={height} />;
          })}
        </svg>
        {thumb('From', start, month => setMoved([Math.min(month, end), end]))}
        {thumb('To', end, month => setMoved([start, Math.max(month, start)]))}
      </div>
      <output>{words}</output>
    </div>
  );
}
