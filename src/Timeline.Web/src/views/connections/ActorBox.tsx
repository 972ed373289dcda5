import { nameOf } from '../../state/names.ts';
import { Combobox } from '../find/Combobox.tsx';
import { find, noteOf, titleOf } from '../find/find.ts';
import { ItemIcon } from '../find/ItemIcon.tsx';
import { SearchIcon } from '../shell/icons.tsx';

/** A box in which an actor is chosen by name. */
export function ActorBox({ label, id, onChoose }: { label: string; id: string; onChoose: (id: string) => void }) {
  return (
    <Combobox
      label={label}
      placeholder={`${label} …`}
      icon={<SearchIcon />}
      value={id === '' ? '' : nameOf(id)}
      find={async (text, signal) =>
        (await find(text, signal, ['ACTOR'])).map(item => ({
          id: item.id,
          name: titleOf(item),
          note: noteOf(item),
          icon: <ItemIcon type={item.__typename} />,
        }))
      }
      onChoose={item => onChoose(item.id)}
    />
  );
}
