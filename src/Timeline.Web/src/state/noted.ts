import type { EventChangeKind } from '../api/generated/graphql.ts';

/** Notes a change; an event that came and went in the meantime is as if nothing had been. */
export function noted(
  known: ReadonlyMap<string, EventChangeKind>,
  id: string,
  kind: EventChangeKind,
): ReadonlyMap<string, EventChangeKind> {
  const next = new Map(known);
  const before = known.get(id);
  if (before === 'CREATED' && kind === 'REMOVED') next.delete(id);
  else if (before !== 'CREATED' || kind !== 'UPDATED') next.set(id, kind);
  return next;
}
