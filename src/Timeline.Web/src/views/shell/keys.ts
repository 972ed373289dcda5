import { letterKeys } from '../../state/preferences.ts';
import { address, go } from '../../state/store.ts';
import { isHelpShown } from './help.ts';

/** The keys of the whole page. Nothing is taken from who writes; single signs can be switched off. */
export function pageKeys(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const isWriting = (event.target as HTMLElement).closest?.(
    'input:not([type="range"], [type="checkbox"]), textarea, select',
  );
  if (event.key === 'Escape' && address.peek().event !== '' && !isWriting) {
    event.preventDefault();
    go({ event: '' });
    return;
  }
  if (isWriting || letterKeys.peek() === 'off') return;
  const action = actions[event.key.toLowerCase()];
  if (!action || document.querySelector('dialog[open]')) return;
  event.preventDefault();
  action();
}

const actions: Record<string, () => void> = {
  '/': () => document.getElementById('find')?.focus(),
  '?': () => (isHelpShown.value = true),
  c: () => {
    const { event, actor } = address.peek();
    const whose = document.querySelector<HTMLElement>('[data-first-participant]')?.dataset['firstParticipant'];
    go({ view: 'connections', actor: event !== '' && whose ? whose : actor });
  },
};
