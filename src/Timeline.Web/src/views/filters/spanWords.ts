import { shortMonth } from '../../core/calendar.ts';
import { shortDay } from '../drawer/dates.ts';

/** The window of an address in words: "Nov 2022 – Apr 2023", "since 2022", "All time". */
export function spanWords(from: string, to: string): string {
  if (from === '' && to === '') return 'All time';
  if (from === '') return `until ${short(to)}`;
  if (to === '') return `since ${short(from)}`;
  return from === to ? short(from) : `${short(from)} – ${short(to)}`;
}

function short(date: string): string {
  const [, year, month, day] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  if (day !== undefined) return shortDay(date);
  return month === undefined ? (year ?? date) : `${shortMonth(Number(month))} ${year}`;
}
