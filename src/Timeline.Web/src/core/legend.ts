import type { DisplayList } from './displayList.ts';
import { forkedMarks, forkMark } from './forkMarks.ts';
import { glyphMarks } from './glyphMarks.ts';
import { iconMark, type Contact } from './kindIcons.ts';
import type { Glyph, Shape, Status } from './glyphs.ts';

/** One form of the picture and what it means. */
export interface LegendRow {
  readonly words: string;
  readonly marks: DisplayList;
}

export const legendSize = { width: 56, height: 20 };

const glyph = (shape: Shape, status: Status = 'occurred', isApproximate = false): Glyph => ({
  shape,
  from: 10,
  to: 46,
  coreFrom: 10,
  coreTo: 46,
  isApproximate,
  status,
  others: [],
});

const row = (words: string, shown: Glyph, more: DisplayList = []): LegendRow => {
  const reach = shown.shape === 'dot' ? (shown.isApproximate ? 13 : 4) : 18;
  const spot = {
    left: 28 - reach,
    right: 28 + reach,
    y: 10,
    x: () => 0,
    alpha: 1,
    behind: 'raised',
    scale: 1,
  } as const;
  return { words, marks: [...glyphMarks(shown, spot), ...more] };
};

/** One event with two dates: each some days of the time shown. */
const forked = (): DisplayList => {
  const own = { ...glyph('dot'), from: 16, to: 24 };
  const other = { ...glyph('tick'), from: 26, to: 48 };
  return forkedMarks(
    { ...own, others: [other] },
    { y: 10, width: legendSize.width, x: at => at, alpha: 1, behind: 'raised' },
  );
};

const contactRow = (words: string, contact: Contact): LegendRow => ({ words, marks: [iconMark(contact, 23, 10)] });

/** What forms mean, first those of dates, then those of status, then those of contact. */
export const legend = (): { dates: LegendRow[]; statuses: LegendRow[]; contacts: LegendRow[] } => ({
  dates: [
    row('a day', glyph('dot')),
    row('lasted so long', glyph('bar')),
    row('one day within', glyph('bracket')),
    row('some day of the month', glyph('tick')),
    row('some day of the year or season', glyph('shelf')),
    row('about then', glyph('tick', 'occurred', true)),
    row('not later than', glyph('before')),
    row('not earlier than', glyph('after')),
    { words: 'one of these: sources give several dates', marks: forked() },
    row('sources disagree', glyph('dot'), [forkMark(34, 10, 1)]),
  ],
  statuses: [
    row('occurred', glyph('dot')),
    row('planned or expected', glyph('dot', 'planned')),
    row('alleged', glyph('dot', 'alleged')),
    row('denied, cancelled, did not happen', glyph('dot', 'negated')),
  ],
  contacts: [
    contactRow('meeting', 'meeting'),
    contactRow('call', 'call'),
    contactRow('visit', 'visit'),
    contactRow('summit of many sides', 'summit'),
    contactRow('letter', 'letter'),
  ],
});
