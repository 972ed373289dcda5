import type { EventChangeKind } from '../api/generated/graphql.ts';

/** What became of an event: its id, and how it changed. */
export type Change = readonly [id: string, kind: EventChangeKind];

/** Notes changes in their order; an event that came and went in the meantime is as if nothing had been. */
export function noted(
  known: ReadonlyMap<string, EventChangeKind>,
  changes: readonly Change[],
): ReadonlyMap<string, EventChangeKind> {
  const next = new Map(known);
  for (const [id, kind] of changes) {
    const before = next.get(id);
    if (before === 'CREATED' && kind === 'REMOVED') next.delete(id);
    else if (before !== 'CREATED' || kind !== 'UPDATED') next.set(id, kind);
  }
  return next;
}
