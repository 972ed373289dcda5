import { nameOf } from '../../state/names.ts';
import { Combobox } from '../find/Combobox.tsx';
import { find } from '../find/find.ts';
import { optionOf } from '../find/option.tsx';
import { focusView } from '../shell/focus.ts';
import { SearchIcon } from '../icons.tsx';

/** A box in which an actor is chosen by name. */
export function ActorBox({ label, id, onChoose }: { label: string; id: string; onChoose: (id: string) => void }) {
  return (
    <Combobox
      label={label}
      placeholder={`${label} …`}
      icon={<SearchIcon />}
      value={id === '' ? '' : nameOf(id)}
      find={async (text, signal) => (await find(text, signal, ['ACTOR'])).map(optionOf)}
      onChoose={item => onChoose(item.id)}
      onLeave={focusView}
    />
  );
}
