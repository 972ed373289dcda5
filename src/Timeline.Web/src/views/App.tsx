import { useEffect } from 'preact/hooks';
import { watchNames } from '../state/names.ts';
import { isPrinting } from '../state/print.ts';
import { address } from '../state/store.ts';
import { FilterBar } from './filters/FilterBar.tsx';
import { focusView } from './shell/focus.ts';
import { isHelpShown } from './shell/help.ts';
import { pageKeys } from './shell/keys.ts';
import { later } from './shell/Later.tsx';
import { Live } from './shell/Live.tsx';
import { isNarrow } from './shell/narrow.ts';
import { PrintHeader } from './shell/PrintHeader.tsx';
import { Toast } from './shell/toast.tsx';
import { TopBar } from './TopBar.tsx';
import '../styles/shell.css';

const TimelineView = later(() => import('./timeline/TimelineView.tsx').then(part => part.TimelineView));
const ListView = later(() => import('./list/ListView.tsx').then(part => part.ListView));
const ConnectionsView = later(() => import('./connections/ConnectionsView.tsx').then(part => part.ConnectionsView));
const Drawer = later(() => import('./drawer/Drawer.tsx').then(part => part.Drawer));
const PrintSheet = later(() => import('./shell/PrintSheet.tsx').then(part => part.default));
const Help = later(() => import('./shell/Help.tsx').then(part => part.default));

/** The page: the bar, the conditions, the view that the address names, and what is selected beside it. */
export function App() {
  const { view, event, embed } = address.value;
  useEffect(watchNames, []);
  useEffect(() => {
    addEventListener('keydown', pageKeys);
    return () => removeEventListener('keydown', pageKeys);
  }, []);
  return (
    <div class={embed ? 'shell embedded' : 'shell'}>
      {!embed && (
        <a class="skip" href="#view" onClick={skip}>
          Skip to the {view}
        </a>
      )}
      {!embed && <TopBar />}
      {!embed && <FilterBar />}
      <PrintHeader />
      <main id="view" tabIndex={-1}>
        {embed && <h1 class="unseen">Timeline</h1>}
        <Live />
        {view === 'connections' ? (
          <ConnectionsView />
        ) : view === 'list' || isNarrow.value ? (
          <ListView />
        ) : (
          <TimelineView />
        )}
        {event !== '' && <Drawer id={event} />}
      </main>
      {embed && <EmbedFoot />}
      <Toast />
      {isHelpShown.value && <Help />}
      {isPrinting.value && <PrintSheet />}
    </div>
  );
}

/** Moves the focus without a trace in the address. */
function skip(event: MouseEvent): void {
  event.preventDefault();
  focusView();
}

/** Leads from a frame to the whole page. */
function EmbedFoot() {
  const whole = new URL(location.href);
  whole.searchParams.delete('embed');
  return (
    <footer class="embed-foot">
      <a href={whole.href} target="_blank" rel="noopener">
        Open in Timeline
      </a>
    </footer>
  );
}
