import { useEffect, useRef, useState } from 'preact/hooks';
import { address, go } from '../../state/store.ts';
import { chart } from '../../state/timeline.ts';
import { Combobox } from '../find/Combobox.tsx';
import { find } from '../find/find.ts';
import { optionOf } from '../find/option.tsx';
import { CloseIcon, PlusIcon } from '../icons.tsx';
import { fits, sought } from './lanesFound.ts';

/** What stands below the lanes: how many there would be, which are hidden, and a search for more. */
export function AddLane() {
  const { by, lanes, hidden } = address.value;
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  // Who closes the search goes on where it was opened.
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const close = () => setOpen(false);
  const more = (chart.value?.laneCount ?? 0) - (chart.value?.lanes.length ?? 0);
  return (
    <div class="add-lane">
      {isOpen ? (
        <div class="search">
          <Combobox
            label="Add a lane"
            placeholder="Name …"
            takesFocus
            find={async (text, signal) =>
              (await find(text, signal, [sought[by]]))
                .filter(item => fits(item, by) && !lanes.includes(item.id))
                .map(optionOf)
            }
            onChoose={({ id }) => {
              close();
              go({ lanes: [...lanes, id], hidden: hidden.filter(other => other !== id) });
            }}
            onLeave={close}
          />
          <button type="button" class="icon-button" aria-label="Close" onClick={close}>
            <CloseIcon />
          </button>
        </div>
      ) : (
        <button type="button" class="text-button" ref={opener} onClick={() => setOpen(true)}>
          <PlusIcon /> Add a lane
        </button>
      )}
      {!isOpen && more > 0 && <span class="quiet">{more.toLocaleString('en')} more</span>}
      {hidden.length > 0 && (
        <button type="button" class="text-button" onClick={() => go({ hidden: [] })}>
          {hidden.length} hidden: show
        </button>
      )}
    </div>
  );
}
