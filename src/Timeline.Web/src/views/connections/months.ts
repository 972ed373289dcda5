/** Months since the year 1 BC, of an ISO date that may be cut to year or month; of a cut end its last month. */
export function monthOf(date: string, edge: 'start' | 'end'): number {
  const [, sign, year, month] = /^(-?)(\d{4})(?:-(\d\d))?/.exec(date) ?? [];
  const inYear = Number(year) * (sign === '-' ? -1 : 1);
  return inYear * 12 + (month === undefined ? (edge === 'start' ? 0 : 11) : Number(month) - 1);
}

/** The ISO month of such a number. */
export function isoMonth(months: number): string {
  const year = Math.floor(months / 12);
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${digits}-${String(months - year * 12 + 1).padStart(2, '0')}`;
}
