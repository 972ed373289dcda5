/** Moments are milliseconds of UTC since 1970, days and years those of the calendar without time zones. */
export const day = 86_400_000;
export const year = 365.2425 * day;

/** The moment of an ISO date or date-time; the year may have a minus sign, as the server writes it. */
export function moment(text: string): number {
  return Date.parse(text.startsWith('-') ? `-00${text.slice(1)}` : text);
}

/** The moment at which a year, month or day begins, counted as `Date` does: months from 0, and over their ends. */
export function begin(inYear: number, month = 0, ofMonth = 1): number {
  const date = new Date(0);
  date.setUTCFullYear(inYear, month, ofMonth);
  return date.getTime();
}

/** The calendar day of a moment as the server and the address write it. */
export function isoDay(at: number): string {
  const date = new Date(at);
  const of = date.getUTCFullYear();
  const digits = String(Math.abs(of)).padStart(4, '0');
  return `${of < 0 ? '-' : ''}${digits}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

/** Whether a text is a year, a month or a day of the calendar, as an address and the server write them. */
export function isDate(text: string): boolean {
  const { year, month, day: ofMonth } = parts(text);
  if (Number.isNaN(year) || text.startsWith('-0000')) return false;
  const isMonth = month === null || (month >= 1 && month <= 12);
  return isMonth && (ofMonth === null || (ofMonth >= 1 && ofMonth <= daysOf(year, month!)));
}

/** The length of a month, which counts from 1. */
const daysOf = (inYear: number, month: number) => (begin(inYear, month) - begin(inYear, month - 1)) / day;

/** The span from the beginning of one day, month or year to the end of another, as an address names them. */
export function spanOf(from: string, to: string): { start: number; end: number } {
  const first = parts(from);
  const last = parts(to);
  return {
    start: begin(first.year, (first.month ?? 1) - 1, first.day ?? 1),
    end:
      last.month === null
        ? begin(last.year + 1)
        : last.day === null
          ? begin(last.year, last.month)
          : begin(last.year, last.month - 1, last.day + 1),
  };
}

/** Whether two texts, each of which may be empty, are dates, the second not over before the first begins. */
export function isWindow(from: string, to: string): boolean {
  if (![from, to].every(date => date === '' || isDate(date))) return false;
  const { start, end } = spanOf(from || to, to || from);
  return from === '' || to === '' || start < end;
}

function parts(text: string): { year: number; month: number | null; day: number | null } {
  const [, sign, inYear, month, ofMonth] = /^(-?)(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text) ?? [];
  return {
    year: Number(inYear) * (sign === '-' ? -1 : 1),
    month: month === undefined ? null : Number(month),
    day: ofMonth === undefined ? null : Number(ofMonth),
  };
}

const two = (number: number) => String(number).padStart(2, '0');
