/** The months in English; their first three letters are short names. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The short name of a month, which counts from 1 as in ISO dates. */
export const shortMonth = (month: number): string => months[month - 1]!.slice(0, 3);

/** A year as people say it; the year 0 is 1 BC. */
export const yearName = (inYear: number): string => (inYear > 0 ? String(inYear) : `${1 - inYear} BC`);
