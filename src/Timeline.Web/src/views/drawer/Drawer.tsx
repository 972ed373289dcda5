import { useEffect, useRef } from 'preact/hooks';
import { go } from '../../state/store.ts';
import { CloseIcon } from '../icons.tsx';
import { ArticlePanel } from './ArticlePanel.tsx';
import { EventPanel } from './EventPanel.tsx';
import './drawer.css';

/**
 * What is known of the selected event, or an article, beside the view; a sheet from below where there is no room beside it.
 * Who opened it with the keyboard is led into it, and back when it closes.
 */
export function Drawer({ id }: { id: string }) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    const element = panel.current!;
    if (opener?.matches('a:focus-visible, button:focus-visible, tr:focus-visible, input')) element.focus();
    return () => {
      const at = document.activeElement;
      // With the panel the focus goes, too: to the body.
      const isLost = at === null || at === document.body || element.contains(at);
      if (isLost && opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  useEffect(() => {
    panel.current?.scrollTo(0, 0);
    // Who found something goes on there, also where something else was open.
    if (document.activeElement?.id === 'find') panel.current?.focus();
  }, [id]);
  const isArticle = id.startsWith('article:');
  return (
    <aside class="drawer" ref={panel} tabIndex={-1} aria-label={isArticle ? 'Article' : 'Event'}>
      <button
        type="button"
        class="icon-button close"
        aria-label="Close"
        title="Close (Esc)"
        onClick={() => go({ event: '' })}
      >
        <CloseIcon />
      </button>
      {isArticle ? <ArticlePanel key={id} id={id} /> : <EventPanel key={id} id={id} />}
    </aside>
  );
}
