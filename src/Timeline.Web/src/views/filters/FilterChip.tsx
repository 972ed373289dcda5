import { useEffect, useState } from 'preact/hooks';
import { facetsOf, labelOf, nounOf, wantFacets, type FacetName } from '../../state/facets.ts';
import { address, go } from '../../state/store.ts';
import { Combobox } from '../find/Combobox.tsx';
import { find } from '../find/find.ts';
import { optionOf } from '../find/option.tsx';
import { ChevronIcon } from '../icons.tsx';
import { Menu } from '../shell/Menu.tsx';

/** A condition on one side of events: which values there are, how many events each has, which are wanted. */
export function FilterChip({ name }: { name: FacetName }) {
  const chosen: readonly string[] = address.value[name];
  const label = nounOf(name);
  const words = chosen.map(value => labelOf(name, value));
  return (
    <Menu
      label={words.length > 0 ? `${label}: ${words.join(', ')}` : label}
      buttonClass={words.length > 0 ? 'chip chosen' : 'chip'}
      button={
        <>
          <span>{words[0] ?? label}</span>
          {words.length > 1 && ` +${words.length - 1}`}
          <ChevronIcon />
        </>
      }
    >
      {close => <Choices name={name} chosen={chosen} close={close} />}
    </Menu>
  );
}

interface Props {
  readonly name: FacetName;
  readonly chosen: readonly string[];
  readonly close: () => void;
}

function Choices({ name, chosen, close }: Props) {
  useEffect(wantFacets, []);
  const known = facetsOf(name);
  const options = known ?? [];
  const [words, setWords] = useState('');
  const label = nounOf(name).toLowerCase();
  const set = (values: readonly string[]) => go({ [name]: values });
  const toggle = (value: string) =>
    set(chosen.includes(value) ? chosen.filter(other => other !== value) : [...chosen, value]);
  const counted = new Set(options.map(({ value }) => value));
  const all = [...chosen.filter(value => !counted.has(value)).map(value => ({ value, count: null })), ...options];
  const shown = all.filter(({ value }) => labelOf(name, value).toLowerCase().includes(words.toLowerCase()));
  return (
    <div class="choices">
      {isSought(name) ? (
        <Combobox
          label={`Find a ${label}`}
          placeholder={`Find a ${label} …`}
          find={async (text, signal) => (await find(text, signal, [soughtIn[name]])).map(optionOf)}
          onChoose={({ id }) => {
            close();
            set([...chosen.filter(other => other !== id), id]);
          }}
        />
      ) : (
        options.length > 10 && (
          <input
            class="narrow-choices"
            type="text"
            aria-label={`Show only a ${label} with these words`}
            placeholder="Show only …"
            value={words}
            onInput={event => setWords(event.currentTarget.value)}
          />
        )
      )}
      <ul>
        {shown.map(({ value, count }) => (
          <li key={value}>
            <label class={count === 0 ? 'check none' : 'check'}>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
              <span>{labelOf(name, value)}</span>
              {count !== null && <small>{count.toLocaleString('en')}</small>}
            </label>
          </li>
        ))}
        {known === null && <li class="quiet">Counting …</li>}
        {known !== null && shown.length === 0 && <li class="quiet">None</li>}
      </ul>
      {chosen.length > 0 && (
        <button type="button" class="text-button" onClick={() => set([])}>
          Any {label}
        </button>
      )}
    </div>
  );
}

const soughtIn = { sources: 'ACTOR', places: 'PLACE', actors: 'ACTOR', topics: 'TOPIC' } as const;

const isSought = (name: FacetName): name is keyof typeof soughtIn => name in soughtIn;
