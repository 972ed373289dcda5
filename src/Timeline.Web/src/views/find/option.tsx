import type { Option } from './Combobox.tsx';
import { noteOf, titleOf, type Item } from './find.ts';
import { ItemIcon } from './ItemIcon.tsx';

/** What was found, as a combobox lists it. */
export const optionOf = (item: Item): Option => ({
  id: item.id,
  name: titleOf(item),
  note: noteOf(item),
  icon: <ItemIcon type={item.__typename} />,
});
