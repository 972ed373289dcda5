import { address, go } from '../../state/store.ts';
import { SearchIcon } from '../shell/icons.tsx';
import { choiceOf } from './choose.ts';
import { Combobox } from './Combobox.tsx';
import { find, noteOf, titleOf } from './find.ts';
import { ItemIcon } from './ItemIcon.tsx';

/** One box for people, offices, places, topics, events, articles and the words they use. */
export function FindBox() {
  const at = address.value;
  return (
    <search class="find">
      <Combobox
        id="find"
        label="Find people, offices, places, topics, events"
        placeholder="Find people, places, “words” …"
        shortcut="/"
        icon={<SearchIcon />}
        find={async (text, signal) =>
          (await find(text, signal)).map(item => ({
            id: item.id,
            name: titleOf(item),
            note: noteOf(item),
            icon: <ItemIcon type={item.__typename} />,
            does: choiceOf(item, at).does,
            item,
          }))
        }
        onChoose={({ item }) => go(choiceOf(item, address.peek()).change)}
      />
    </search>
  );
}
