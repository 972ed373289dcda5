import type { ChartEvent } from './model.ts';

/** Measuring 20,000 labels takes hundreds of milliseconds, so widths are estimated from the mean of a character. */
let perCharacter = 6.6;
const most = 24;

/** What the mean is taken of: letters as often as in titles. */
export const sample = 'Meeting of the Foreign Ministers in Washington and Ankara, 12 March';

/** Says how wide the sample is at 12 pixels in the font that is painted with. */
export function calibrate(width: number): void {
  perCharacter = 1;
  perCharacter = (width / textWidth(sample)) * 1.03;
}

/** Letters are of four widths, as far as that matters: `il`, most, capitals, `mw`. */
const widths = new Map<string, number>([
  ...[..."iljtfr.,:;'’|()[]! I"].map(letter => [letter, 0.62] as const),
  ...[...'ABCDEFGHJKLNOPQRSTUVXYZ&'].map(letter => [letter, 1.2] as const),
  ...[...'mwMW@%…—'].map(letter => [letter, 1.55] as const),
]);

export function textWidth(text: string, size = 12): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += widths.get(text[i]!) ?? 1.06;
  return (sum * perCharacter * size) / 12;
}

/** At most 24 characters, with an ellipsis where it was longer. */
export function shorten(text: string, length = most): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).trimEnd()}…`;
}

/** What stands beside a glyph: "c." before what is approximate, "?" after what is alleged or may be misdated. */
export function labelOf(event: ChartEvent, length = most): string {
  const before = event.when?.isApproximate ? 'c. ' : '';
  const after = event.when?.isUncertain ? ' (?)' : '';
  return before + shorten(event.title, length) + after;
}

/** What precedes a label on the shelf, where no glyph can show the status. */
export const statusWords = { occurred: '', planned: 'planned · ', alleged: 'alleged · ', negated: 'did not happen · ' };
