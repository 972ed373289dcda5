import type { Precision } from '../../api/generated/graphql.ts';
import { shortMonth, yearName } from '../../core/calendar.ts';
import type { ReadDate } from './model.ts';

const finely: Record<Precision, string> = {
  SECOND: 'known to the minute',
  DAY: 'known to the day',
  WEEK: 'known to the week',
  MONTH: 'known to the month',
  SEASON: 'known to the season',
  YEAR: 'known to the year',
  DECADE: 'known to the decade',
  CENTURY: 'known to the century',
  INTERVAL: 'known within a span',
  OPEN: 'one end is not known',
};

/** How finely a date is known, in words. */
export const precisionWords = (precision: Precision): string => finely[precision];

/** An ISO date as a short English one: "3 Mar 2023", of years before the first "45 BC". */
export function shortDay(iso: string): string {
  const [, sign, year, month, day] = /^(-?)(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  if (year === undefined) return iso;
  return `${Number(day)} ${shortMonth(Number(month))} ${yearName(Number(`${sign}${year}`))}`;
}

/** The bounds of a date in words: within what it lies, or from when to when it lasted for certain and at most. */
export function boundWords(when: ReadDate): string {
  const { earliest, latest, latestStart, earliestEnd } = when;
  if (earliest !== null && earliest === latest) return `${shortDay(earliest)}, any time of the day`;
  if (earliest === null && latest === null) return 'no bounds';
  if (earliest === null) return `not after ${shortDay(latest!)}`;
  if (latest === null) return `not before ${shortDay(earliest)}`;
  const outer = `${shortDay(earliest)} – ${shortDay(latest)}`;
  if (when.reading === 'WITHIN') return `some time within ${outer}`;
  const inner = latestStart && earliestEnd ? [latestStart.slice(0, 10), earliestEnd.slice(0, 10)] : null;
  if (inner === null || inner[0]! > inner[1]! || (inner[0] === earliest && inner[1] === latest))
    return `lasted ${outer}`;
  return `lasted at most ${outer}, for certain ${shortDay(inner[0]!)} – ${shortDay(inner[1]!)}`;
}

/** How the date came from the words of the source; null where the source gave the date itself. */
export function readingWords(when: ReadDate, titleOf: (id: string) => string): string | null {
  if (when.expression === null && when.anchor === null && when.rule === null) return null;
  const from = when.expression === null ? 'No words of its own' : `“${when.expression}”`;
  const anchor =
    when.anchor === null
      ? ''
      : `, counted from ${when.anchor.startsWith('event:') ? `“${titleOf(when.anchor)}”` : shortDay(when.anchor)}`;
  return `${from}${anchor}${when.rule === null ? '' : `: ${when.rule}`}`;
}
