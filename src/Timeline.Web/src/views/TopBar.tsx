import mark from '../favicon.svg';
import { theme, type Theme } from '../state/preferences.ts';
import { address, go } from '../state/store.ts';
import { formatAddress, nowhere, type View } from '../state/address.ts';
import { FindBox } from './find/FindBox.tsx';
import { ThemeIcon } from './icons.tsx';
import { ExportMenu } from './shell/ExportMenu.tsx';
import { isHelpShown } from './shell/help.ts';
import { HelpIcon, LinkIcon } from './icons.tsx';
import { onPlain } from './shell/links.ts';
import { copy } from './shell/toast.tsx';

const names: Record<View, string> = { timeline: 'Timeline', list: 'List', connections: 'Connections' };
const shown: readonly View[] = ['timeline', 'connections', 'list'];
const next: Record<Theme, Theme> = { auto: 'light', light: 'dark', dark: 'auto' };
const themes: Record<Theme, string> = { auto: 'as the system', light: 'light', dark: 'dark' };

/** The bar above every view: what the page is, what to find, how to look at it, and what to do with it. */
export function TopBar() {
  return (
    <header class="bar">
      <h1>
        <a href="?" aria-label="Timeline: begin anew" onClick={event => onPlain(event, () => go(nowhere))}>
          <img src={mark} alt="" />
          <span>Timeline</span>
        </a>
      </h1>
      <FindBox />
      <nav class="switch" aria-label="Views">
        {shown.map(view => (
          <a
            key={view}
            class={`to-${view}`}
            href={formatAddress({ ...address.value, view }) || '?'}
            aria-current={address.value.view === view ? 'page' : undefined}
            onClick={event => onPlain(event, () => go({ view }))}
          >
            {names[view]}
          </a>
        ))}
      </nav>
      <div class="tools">
        <button
          type="button"
          class="icon-button"
          title="Copy a link to what is shown"
          aria-label="Copy a link to what is shown"
          onClick={() => void copy(location.href, 'The link is copied. It opens exactly what you see.')}
        >
          <LinkIcon />
        </button>
        <ExportMenu />
        <button
          type="button"
          class="icon-button help-button"
          title="Help and keys (?)"
          aria-label="Help and keys"
          onClick={() => (isHelpShown.value = true)}
        >
          <HelpIcon />
        </button>
        <button
          type="button"
          class="icon-button"
          title={`Colours: ${themes[theme.value]}`}
          aria-label={`Colours: ${themes[theme.value]}. Change to ${themes[next[theme.value]]}.`}
          onClick={() => (theme.value = next[theme.value])}
        >
          <ThemeIcon theme={theme.value} />
        </button>
      </div>
    </header>
  );
}
