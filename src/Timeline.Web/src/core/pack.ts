/** What takes room in a row: a glyph and the label to its right, in pixels of the packing's scale. */
export interface Item {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly label: number;
  /** Where room for labels is short, that of the lighter item goes. */
  readonly weight: number;
}

export interface Placed {
  readonly id: string;
  readonly row: number;
  readonly hasLabel: boolean;
  /** Pixels to the right of glyph and label until the next item of the row; infinite at its end. */
  readonly free: number;
}

export interface Packing {
  readonly placed: readonly Placed[];
  /** Ids of what found no row, in the order of their places. */
  readonly overflow: readonly string[];
  readonly rows: number;
}

interface Slot {
  item: Item;
  row: number;
  hasLabel: boolean;
  free: number;
}

const gap = 10;
const beforeLabel = 6;

/**
 * Packs items into rows from left to right. What was placed before keeps its row while it can, so that rows do not jump when
 * neighbours arrive. When all rows are taken, labels give way first; what even then finds no row overflows.
 */
export function pack(items: readonly Item[], rowCount: number, before?: ReadonlyMap<string, number>): Packing {
  const rows: Slot[][] = Array.from({ length: rowCount }, () => []);
  const overflow: string[] = [];
  for (const item of [...items].sort(byPlace)) {
    const row = rowFor(item, rows, before?.get(item.id));
    if (row === undefined) {
      overflow.push(item.id);
      continue;
    }
    const last = rows[row]!.at(-1);
    if (last && end(last) + gap > item.left) last.hasLabel = false;
    rows[row]!.push({ item, row, hasLabel: item.label > 0, free: Infinity });
  }
  for (const row of rows)
    row.forEach((slot, i) => (slot.free = i + 1 < row.length ? row[i + 1]!.item.left - end(slot) : Infinity));
  const placed = rows.flat().map(({ item, row, hasLabel, free }) => ({ id: item.id, row, hasLabel, free }));
  return { placed, overflow, rows: rows.findLastIndex(row => row.length > 0) + 1 };
}

function rowFor(item: Item, rows: readonly Slot[][], kept: number | undefined): number | undefined {
  const isFree = (row: Slot[]) => row.length === 0 || end(row.at(-1)!) + gap <= item.left;
  const last = kept === undefined ? undefined : rows[kept]?.at(-1);
  if (kept !== undefined && kept < rows.length && (last === undefined || last.item.right + 1 <= item.left)) return kept;
  const free = rows.findIndex(isFree);
  if (free >= 0) return free;
  // The lightest label that is in the way, where the glyph itself is not.
  let best: number | undefined;
  rows.forEach((row, i) => {
    const last = row.at(-1)!;
    if (last.item.right + 1 > item.left) return;
    if (best === undefined || last.item.weight < rows[best]!.at(-1)!.item.weight) best = i;
  });
  return best;
}

const end = ({ item, hasLabel }: Slot): number => item.right + (hasLabel ? beforeLabel + item.label : 0);

const byPlace = (a: Item, b: Item): number => a.left - b.left || b.weight - a.weight || (a.id < b.id ? -1 : 1);
