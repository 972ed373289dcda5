import { address, go } from '../../state/store.ts';
import { focusView } from '../shell/focus.ts';
import { SearchIcon } from '../icons.tsx';
import { choiceOf } from './choose.ts';
import { Combobox } from './Combobox.tsx';
import { find } from './find.ts';
import { optionOf } from './option.tsx';

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
          (await find(text, signal)).map(item => ({ ...optionOf(item), does: choiceOf(item, at).does, item }))
        }
        onChoose={({ item }) => {
          const { change } = choiceOf(item, address.peek());
          go(change);
          // What is opened takes the focus itself.
          if (!change.event) focusView();
        }}
        onLeave={focusView}
      />
    </search>
  );
}
