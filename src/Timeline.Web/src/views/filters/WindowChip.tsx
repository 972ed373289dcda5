import { useState } from 'preact/hooks';
import { isWindow } from '../../core/time.ts';
import { address, go } from '../../state/store.ts';
import { ChevronIcon } from '../icons.tsx';
import { Menu } from '../shell/Menu.tsx';
import { spanWords } from './spanWords.ts';

/** The window of time, written: on the timeline it is what is seen. */
export function WindowChip() {
  const { from, to } = address.value;
  const words = spanWords(from, to);
  return (
    <Menu
      label={`Time: ${words}`}
      buttonClass={from !== '' || to !== '' ? 'chip chosen' : 'chip'}
      button={
        <>
          <span>{words}</span>
          <ChevronIcon />
        </>
      }
    >
      {close => <WindowForm from={from} to={to} close={close} />}
    </Menu>
  );
}

function WindowForm({ from, to, close }: { from: string; to: string; close: () => void }) {
  const [first, setFirst] = useState(from);
  const [last, setLast] = useState(to);
  const wrong = !isWindow(first, last);
  const set = (change: { from: string; to: string }) => {
    close();
    go(change);
  };
  return (
    <form
      class="window-form"
      onSubmit={event => {
        event.preventDefault();
        if (!wrong) set({ from: first, to: last });
      }}
    >
      <DateField label="From" value={first} placeholder="2022-11" change={setFirst} />
      <DateField label="To" value={last} placeholder="2023-04-30" change={setLast} />
      <p class={wrong ? 'wrong' : 'quiet'} role={wrong ? 'alert' : undefined}>
        {wrong
          ? 'Expected e.g. 2023, 2023-03 or 2023-03-14, the earlier one first.'
          : 'A year, a month or a day each. Empty: no end.'}
      </p>
      <div class="buttons">
        <button type="submit" class="button primary" disabled={wrong}>
          Set
        </button>
        <button type="button" class="button" onClick={() => set({ from: '', to: '' })}>
          All time
        </button>
      </div>
    </form>
  );
}

function DateField(props: { label: string; value: string; placeholder: string; change: (value: string) => void }) {
  return (
    <label>
      <span>{props.label}</span>
      <input
        type="text"
        value={props.value}
        placeholder={props.placeholder}
        onInput={event => props.change(event.currentTarget.value.trim())}
      />
    </label>
  );
}
