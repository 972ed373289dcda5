import { effect, signal, type Signal } from '@preact/signals';

export type Theme = 'auto' | 'light' | 'dark';

/** Colours: as the system has them, or always light or dark. Kept in the browser. */
export const theme = keptSignal<Theme>('timeline.theme', ['auto', 'light', 'dark']);

/** Whether single letters are keys (WCAG 2.1.4: who dictates must be able to switch them off). Kept in the browser. */
export const letterKeys = keptSignal<'on' | 'off'>('timeline.letter-keys', ['on', 'off']);

effect(() => {
  if (theme.value === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme.value;
});

function keptSignal<T extends string>(name: string, known: readonly T[]): Signal<T> {
  const value = signal(known.find(word => word === stored(name)) ?? known[0]!);
  effect(() => {
    try {
      localStorage.setItem(name, value.value);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  });
  return value;
}

function stored(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
