/** Something that can be pointed at. */
export interface Target {
  readonly kind: 'event' | 'overflow' | 'bin';
  readonly lane: string;
  /** The event; of an overflow the first, of a bin empty. */
  readonly event: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** The span that a click on an overflow or a bin zooms to. */
  readonly from: number;
  readonly to: number;
  /** How many events it stands for. */
  readonly count: number;
}

const tolerance = 4;

/** The target at a point, or the nearest within a few pixels; the smaller one where two are as near. */
export function targetAt(targets: readonly Target[], x: number, y: number): Target | null {
  let best: Target | null = null;
  let least = tolerance + 0.001;
  for (const target of targets) {
    const away = Math.max(target.left - x, x - target.right, target.top - y, y - target.bottom, 0);
    if (away < least || (away === least && best !== null && area(target) < area(best))) {
      least = away;
      best = target;
    }
  }
  return best;
}

const area = ({ left, right, top, bottom }: Target): number => (right - left) * (bottom - top);
