import { FitIcon, MinusIcon, PlusIcon } from '../icons.tsx';
import { Legend } from './Legend.tsx';
import { fitNext, zoomBy } from './navigation.ts';

/** What lies over the corner of the picture. */
export function ZoomButtons() {
  return (
    <div class="zoom-buttons" role="group" aria-label="Zoom and legend">
      <button type="button" class="icon-button" aria-label="Zoom in" title="Zoom in (W)" onClick={() => zoomBy(2)}>
        <PlusIcon />
      </button>
      <button type="button" class="icon-button" aria-label="Zoom out" title="Zoom out (S)" onClick={() => zoomBy(0.5)}>
        <MinusIcon />
      </button>
      <button type="button" class="icon-button" aria-label="Fit" title="Fit (F)" onClick={fitNext}>
        <FitIcon />
      </button>
      <Legend />
    </div>
  );
}
