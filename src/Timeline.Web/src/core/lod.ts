import type { ChartLane } from './model.ts';
import { year } from './time.ts';

/** How a lane is drawn: counts for each bin, or its events one by one. */
export type Detail = 'density' | 'events';

const far = 3 * year;
/** So many events of a lane can be told apart in a picture even of decades. */
const few = 40;

/**
 * Counts where the window is longer than three years and the lane has more than a few events, and where most of its events
 * did not come with the chart: what is not there cannot be drawn, and a part would look like the whole.
 */
export function detailOf(lane: ChartLane, span: number): Detail {
  if (lane.eventIds.length < lane.eventCount * 0.8) return 'density';
  return span > far && lane.eventCount > few ? 'density' : 'events';
}
