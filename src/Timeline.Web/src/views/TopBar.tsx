import mark from '../favicon.svg';
import { theme, type Theme } from '../state/preferences.ts';
import { ThemeIcon } from './icons.tsx';

const next: Record<Theme, Theme> = { auto: 'light', light: 'dark', dark: 'auto' };

/** The bar above every view. */
export function TopBar() {
  return (
    <header class="bar">
      <h1>
        <img src={mark} alt="" />
        Timeline
      </h1>
      <span class="spring" />
      <button
        type="button"
        class="icon-button"
        title={`Colours: ${theme.value}`}
        aria-label={`Colours: ${theme.value}. Change to ${next[theme.value]}.`}
        onClick={() => (theme.value = next[theme.value])}
      >
        <ThemeIcon theme={theme.value} />
      </button>
    </header>
  );
}
