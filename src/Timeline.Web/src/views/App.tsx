import { address } from '../state/store.ts';
import { TimelineView } from './timeline/TimelineView.tsx';
import { TopBar } from './TopBar.tsx';

/** The page: the bar, and the view that the address names. */
export function App() {
  return (
    <div class="shell">
      {!address.value.embed && <TopBar />}
      <main>
        <TimelineView />
      </main>
    </div>
  );
}
