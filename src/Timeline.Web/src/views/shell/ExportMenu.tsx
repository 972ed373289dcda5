import { address } from '../../state/store.ts';
import { ExportIcon } from './icons.tsx';
import { Menu } from './Menu.tsx';
import { copy, say } from './toast.tsx';

/** What can be taken away: pictures, a print, a frame for another page. All of it holds what the filter lets pass. */
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
          <Entry name="Print" note="A4 with sources" does={() => print()} close={close} />
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

/** The HTML with which another page shows this one, read only. */
export function frameOf(url: string): string {
  const shown = new URL(url);
  shown.searchParams.set('embed', '1');
  const address = shown.href
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;');
  return `<iframe src="${address}" title="Timeline" width="100%" height="480" style="border:0" loading="lazy"></iframe>`;
}

async function picture(format: 'svg' | 'png'): Promise<void> {
  try {
    const { savePicture } = await import('./picture.ts');
    await savePicture(format);
  } catch (problem) {
    say(`The picture could not be made: ${problem instanceof Error ? problem.message : String(problem)}`);
  }
}
