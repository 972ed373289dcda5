import { effect, signal } from '@preact/signals';
import { readPalette, type Palette } from '../paint/palette.ts';
import { theme } from './preferences.ts';

/** The colours of the style sheet as they are now: they change with the theme that is chosen, and with that of the system. */
export const palette = signal<Palette>(readPalette(document.body));

const dark = matchMedia('(prefers-color-scheme: dark)');
const contrast = matchMedia('(forced-colors: active)');
const read = () => (palette.value = readPalette(document.body));
dark.addEventListener('change', read);
contrast.addEventListener('change', read);
effect(() => {
  void theme.value;
  read();
});
