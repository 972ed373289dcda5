import type { Precision } from '../../api/generated/graphql.ts';
import { months, yearName } from '../../core/calendar.ts';

/** Events of a list, of which the dates begin in one month. */
export interface Month<Event> {
  /** The month as ISO, or `before` where no beginning is known, or `undated`. */
  readonly key: string;
  readonly title: string;
  readonly events: readonly Event[];
}

interface Dated {
  readonly when: {
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly precision?: Precision;
  } | null;
}

const longer: ReadonlySet<Precision> = new Set(['YEAR', 'DECADE', 'CENTURY']);

/** Parts a list, which is in the order of time, where a month begins. The order stays; what follows on each other is joined. */
export function byMonth<Event extends Dated>(events: readonly Event[]): readonly Month<Event>[] {
  const parts: { key: string; title: string; events: Event[] }[] = [];
  for (const event of events) {
    const [key, title] = monthOf(event);
    const last = parts.at(-1);
    if (last?.key === key) last.events.push(event);
    else parts.push({ key, title, events: [event] });
  }
  return parts;
}

function monthOf({ when }: Dated): readonly [string, string] {
  if (when === null) return ['undated', 'No date'];
  if (when.earliest === null) return ['before', 'No known beginning'];
  const [, sign, year, month] = /^(-?)(\d{4})-(\d\d)/.exec(when.earliest) ?? [];
  const inYear = yearName(Number(`${sign}${year}`));
  if (when.precision && longer.has(when.precision)) return [`${year}-`, `${inYear}, month not known`];
  return [when.earliest.slice(0, -3), `${months[Number(month) - 1]} ${inYear}`];
}
