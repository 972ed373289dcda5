import { useEffect } from 'preact/hooks';
import { changes, showChanges, watchChanges } from '../../state/live.ts';
import { counted } from '../words.ts';

/** Says that events came, changed or went, and shows them on demand; nothing moves by itself. */
export function Live() {
  useEffect(watchChanges, []);
  const kinds = [...changes.value.values()];
  const count = (kind: (typeof kinds)[number]) => kinds.filter(other => other === kind).length;
  const [created, updated, removed] = [count('CREATED'), count('UPDATED'), count('REMOVED')];
  const words = [
    created > 0 ? counted(created, 'new event') : '',
    updated > 0 ? `${counted(updated, 'event')} changed` : '',
    removed > 0 ? `${counted(removed, 'event')} taken back` : '',
  ].filter(part => part !== '');
  return (
    <div class="live" role="status">
      {words.length > 0 && (
        <button type="button" class="button primary" onClick={showChanges}>
          {words.join(', ')} – show
        </button>
      )}
    </div>
  );
}
