import { formatAddress, nowhere, type Address } from '../../state/address.ts';
import { isPrinting } from '../../state/print.ts';
import { address } from '../../state/store.ts';
import { frameOf } from './frame.ts';
import { ExportIcon } from '../icons.tsx';
import { Menu } from './Menu.tsx';
import { copy, say } from './toast.tsx';

/** What can be taken away: pictures, tables, a print, a frame for another page. All of it holds what the filter lets pass. */
export function ExportMenu() {
  return (
    <Menu label="Export" button={<ExportIcon />} align="end">
      {close => (
        <ul class="menu-list">
          {address.value.view === 'timeline' && (
            <>
              <Entry name="Picture, SVG" note="sharp at any size" does={() => picture('svg')} close={close} />
              <Entry name="Picture, PNG" note="for documents" does={() => picture('png')} close={close} />
            </>
          )}
          <Download format="csv" name="Table, CSV" note="for spreadsheets" />
          <Download format="ics" name="Calendar, ICS" note="for calendars" />
          <Download format="json" name="Data, JSON" note="for TimelineJS" />
          <Entry
            name="Print"
            note="A4 with sources"
            does={() => (address.value.view === 'connections' ? print() : void (isPrinting.value = true))}
            close={close}
          />
          <Entry
            name="Embed"
            note="HTML for a frame"
            close={close}
            does={() => void copy(frameOf(location.href), 'The HTML of the frame is copied.')}
          />
        </ul>
      )}
    </Menu>
  );
}

function Entry(props: { name: string; note: string; does: () => void; close: () => void }) {
  return (
    <li>
      <button
        type="button"
        onClick={() => {
          props.close();
          props.does();
        }}
      >
        {props.name} <small>{props.note}</small>
      </button>
    </li>
  );
}

/** A file of the events that pass: the server reads the words of the page's own address. */
function Download({ format, name, note }: { format: string; name: string; note: string }) {
  return (
    <li>
      <a href={`export/timeline.${format}${formatAddress(conditionsOf(address.value))}`} download>
        {name} <small>{note}</small>
      </a>
    </li>
  );
}

/** An address with nothing in it but what says which events are wanted. */
const conditionsOf = ({
  from,
  to,
  kinds,
  statuses,
  precisions,
  places,
  actors,
  topics,
  sources,
  certain,
}: Address) => ({
  ...nowhere,
  ...{ from, to, kinds, statuses, precisions, places, actors, topics, sources, certain },
});

async function picture(format: 'svg' | 'png'): Promise<void> {
  try {
    const { savePicture } = await import('./picture.ts');
    await savePicture(format);
  } catch (problem) {
    say(`The picture could not be made: ${problem instanceof Error ? problem.message : String(problem)}`);
  }
}
