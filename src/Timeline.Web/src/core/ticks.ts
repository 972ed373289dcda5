import { months, shortMonth, yearName } from './calendar.ts';
import { pixelsPerMs, toX, type Window } from './scale.ts';
import { begin, day, year } from './time.ts';

/** A line of the grid, and what the axis says there. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** The two tiers of an axis: years over months, months over days, days over hours. The upper tier begins left of the window. */
export interface Axis {
  readonly upper: readonly Tick[];
  readonly lower: readonly Tick[];
}

type Unit = 'year' | 'month' | 'week' | 'day' | 'hour';

interface Grade {
  readonly unit: Unit;
  readonly every: number;
  readonly length: number;
  /** Pixels that a label wants. */
  readonly room: number;
}

const hour = day / 24;
const grade = (unit: Unit, every: number, length: number, room: number): Grade => ({
  unit,
  every,
  length: length * every,
  room,
});

const grades: readonly Grade[] = [
  grade('hour', 1, hour, 52),
  grade('hour', 3, hour, 52),
  grade('hour', 6, hour, 52),
  grade('hour', 12, hour, 52),
  grade('day', 1, day, 28),
  grade('week', 1, 7 * day, 30),
  grade('month', 1, year / 12, 34),
  grade('month', 3, year / 12, 44),
  ...[1, 2, 5, 10, 20, 50].map(every => grade('year', every, year, 52)),
];

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** The ticks of a window, in UTC; weeks begin on Mondays. */
export function axis(window: Window): Axis {
  const scale = pixelsPerMs(window);
  const chosen = grades.find(({ length, room }) => length * scale >= room) ?? grades.at(-1)!;
  const width = chosen.length * scale;
  const lower = ticks(chosen, window).map(at => ({ at, label: lowerLabel(chosen.unit, at, width) }));
  if (chosen.unit === 'year') return { upper: [], lower };
  const above: Unit = chosen.unit === 'month' ? 'year' : chosen.unit === 'hour' ? 'day' : 'month';
  const upper = ticks({ unit: above, every: 1, length: 0, room: 0 }, window, true).map(at => ({
    at,
    label: upperLabel(above, at),
  }));
  return { upper: withRoom(upper, window), lower };
}

/** Whether a day's line is that of a Monday: those are drawn stronger. */
export const isMonday = (at: number): boolean => new Date(at).getUTCDay() === 1;

/** The first tick at or before the left edge, where wanted, and all within. */
function ticks({ unit, every }: Grade, window: Window, isFromBefore = false): number[] {
  const from = new Date(window.start);
  const found: number[] = [];
  let at = floor(unit, every, from);
  if (!isFromBefore) while (at < window.start) at = next(unit, every, at);
  for (; at <= window.end; at = next(unit, every, at)) found.push(at);
  return found;
}

function floor(unit: Unit, every: number, date: Date): number {
  const [inYear, month, ofMonth] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  switch (unit) {
    case 'year':
      return begin(Math.floor(inYear / every) * every);
    case 'month':
      return begin(inYear, Math.floor(month / every) * every);
    case 'week':
      return begin(inYear, month, ofMonth - ((date.getUTCDay() + 6) % 7));
    case 'day':
      return begin(inYear, month, ofMonth);
    case 'hour':
      return begin(inYear, month, ofMonth) + Math.floor(date.getUTCHours() / every) * every * hour;
  }
}

function next(unit: Unit, every: number, at: number): number {
  const date = new Date(at);
  if (unit === 'year') return begin(date.getUTCFullYear() + every);
  if (unit === 'month') return begin(date.getUTCFullYear(), date.getUTCMonth() + every);
  return at + every * (unit === 'week' ? 7 * day : unit === 'day' ? day : hour);
}

function lowerLabel(unit: Unit, at: number, width: number): string {
  const date = new Date(at);
  switch (unit) {
    case 'year':
      return yearName(date.getUTCFullYear());
    case 'month':
      return width >= 74 ? months[date.getUTCMonth()]! : shortMonth(date.getUTCMonth() + 1);
    case 'week':
      return String(date.getUTCDate());
    case 'day':
      return width >= 56 ? `${weekdays[date.getUTCDay()]} ${date.getUTCDate()}` : String(date.getUTCDate());
    case 'hour':
      return `${String(date.getUTCHours()).padStart(2, '0')}:00`;
  }
}

function upperLabel(unit: Unit, at: number): string {
  const date = new Date(at);
  const inYear = yearName(date.getUTCFullYear());
  if (unit === 'year') return inYear;
  const month = `${months[date.getUTCMonth()]} ${inYear}`;
  return unit === 'month' ? month : `${weekdays[date.getUTCDay()]} ${date.getUTCDate()} ${month}`;
}

/** Labels that would run into the next one are left out, the line stays. */
function withRoom(upper: readonly Tick[], window: Window): Tick[] {
  return upper.map((tick, i) => {
    const left = Math.max(0, toX(window, tick.at));
    const right = i + 1 < upper.length ? toX(window, upper[i + 1]!.at) : window.width;
    return right - left >= tick.label.length * 6.4 + 12 ? tick : { ...tick, label: '' };
  });
}
