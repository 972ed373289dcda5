import { useEffect, useRef } from 'preact/hooks';
import { letterKeys } from '../../state/preferences.ts';
import { CloseIcon } from '../icons.tsx';
import { isHelpShown } from './help.ts';
import './help.css';

const general: readonly [string[], string][] = [
  [['/'], 'Find people, offices, places, topics, events, words'],
  [['C'], 'Connections of the selected event’s people'],
  [['Esc'], 'Close what was opened last'],
  [['?'], 'This help'],
];

const timeline: readonly [string[], string][] = [
  [['←', '→'], 'Previous and next event in the lane'],
  [['↑', '↓'], 'Lane above and below'],
  [['.', ','], 'Next and previous event of all'],
  [['W', 'S'], 'Zoom in and out'],
  [['A', 'D'], 'Earlier and later'],
  [['F'], 'Fit: the selected event, then everything'],
  [['Ctrl', 'wheel'], 'Zoom where the pointer is; dragging moves, Shift and dragging selects a period'],
];

/** What the marks mean and which keys there are. */
export default function Help() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      class="help"
      aria-labelledby="help-title"
      onClose={() => (isHelpShown.value = false)}
      onClick={event => {
        if (event.target === event.currentTarget) close();
      }}
    >
      <div class="help-body">
        <header>
          <h2 id="help-title">How to read and use this page</h2>
          <button type="button" class="icon-button" aria-label="Close" onClick={close}>
            <CloseIcon />
          </button>
        </header>
        <section>
          <h3>Marks</h3>
          <ul class="marks">
            <li>
              <span class="status occurred" aria-hidden="true" /> A filled mark: it happened.
            </li>
            <li>
              <span class="status planned" aria-hidden="true" /> A hollow mark: planned or expected.
            </li>
            <li>
              <span class="status alleged" aria-hidden="true" /> A dashed mark: somebody says so, the source does not
              vouch for it.
            </li>
            <li>
              <span class="status negated" aria-hidden="true" /> A struck mark: denied, called off, or it did not
              happen.
            </li>
          </ul>
          <p>
            A dot stands for a day that a source names. A line with ends stands for a time that is known less finely: it
            happened somewhere within. <b>Certain</b> means true whatever the uncertain dates turn out to be,{' '}
            <b>possible</b> means not excluded.
          </p>
        </section>
        <div class="key-lists">
          <Keys title="Everywhere" keys={general} />
          <Keys title="On the timeline" keys={timeline} />
        </div>
        <label class="check">
          <input
            type="checkbox"
            checked={letterKeys.value === 'on'}
            onChange={event => (letterKeys.value = event.currentTarget.checked ? 'on' : 'off')}
          />
          Single letters and signs are keys. Switch this off if you dictate.
        </label>
        <p class="quiet">
          Everything comes from an open API: <a href="graphql/">ask it in the IDE</a>, or see{' '}
          <a href="welcome">examples that run</a>.
        </p>
      </div>
    </dialog>
  );
}

function Keys({ title, keys }: { title: string; keys: readonly [string[], string][] }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl class="keys">
        {keys.map(([names, does]) => (
          <div key={does}>
            <dt>
              {names.map(name => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
