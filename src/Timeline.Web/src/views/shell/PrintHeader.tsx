import { address } from '../../state/store.ts';
import { shortDay } from '../drawer/dates.ts';
import { described } from './described.ts';

const titles = { timeline: 'Timeline', list: 'Timeline: events', connections: 'Timeline: connections' };

/** What stands above a print: what is shown, under which conditions, and when it was printed. */
export function PrintHeader() {
  return (
    <div class="print-header" aria-hidden="true">
      <b>{titles[address.value.view]}</b>
      <span>{described(address.value)}</span>
      <span>printed {shortDay(new Date().toISOString())}</span>
    </div>
  );
}
