import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { legend, legendSize, type LegendRow } from '../../core/legend.ts';
import { paintSvg } from '../../paint/svg.ts';
import { palette } from '../../state/palette.ts';
import { LegendIcon } from '../icons.tsx';

const isOpen = signal(false);

/** A button, and what the forms in the picture mean. */
export function Legend() {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const isKey = event instanceof KeyboardEvent;
      if (isKey ? event.key === 'Escape' : !panel.current?.contains(event.target as Node)) isOpen.value = false;
    };
    addEventListener('pointerdown', close);
    addEventListener('keydown', close);
    return () => {
      removeEventListener('pointerdown', close);
      removeEventListener('keydown', close);
    };
  }, []);
  const { dates, statuses, contacts } = legend();
  return (
    <div class="legend" ref={panel}>
      {isOpen.value && (
        <div class="legend-panel" id="legend" role="note" aria-label="Legend">
          <h2>Dates</h2>
          <Rows rows={dates} />
          <h2>Status</h2>
          <Rows rows={statuses} />
          <h2>Contacts</h2>
          <Rows rows={contacts} />
        </div>
      )}
      <button
        type="button"
        class="icon-button"
        aria-expanded={isOpen.value}
        aria-controls="legend"
        aria-label="Legend"
        title="What the forms mean"
        onClick={() => (isOpen.value = !isOpen.value)}
      >
        <LegendIcon />
      </button>
    </div>
  );
}

function Rows({ rows }: { rows: readonly LegendRow[] }) {
  const { width, height } = legendSize;
  return (
    <ul>
      {rows.map(({ words, marks }) => (
        <li key={words}>
          <img
            alt=""
            width={width}
            height={height}
            src={`data:image/svg+xml,${encodeURIComponent(paintSvg(marks, width, height, palette.value, words))}`}
          />
          {words}
        </li>
      ))}
    </ul>
  );
}
