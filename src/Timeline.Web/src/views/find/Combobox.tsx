import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import './combobox.css';

/** One thing that can be chosen. */
export interface Option {
  readonly id: string;
  /** The name of it, which is read out. */
  readonly name: string;
  /** What tells it from others. */
  readonly note?: string | undefined;
  readonly icon?: ComponentChildren;
  /** What choosing it does. */
  readonly does?: string | undefined;
}

interface Props<Item extends Option> {
  readonly label: string;
  readonly placeholder?: string;
  /** What stands in the box while nobody writes there. */
  readonly value?: string;
  /** Finds what fits; throws or rejects when aborted. */
  readonly find: (text: string, signal: AbortSignal) => Promise<readonly Item[]>;
  /** The box keeps the focus, unless it is given elsewhere here. */
  readonly onChoose: (item: Item) => void;
  /** What Escape does in the empty box; else it is left to what stands around the box. */
  readonly onLeave?: () => void;
  /** Whether the box has the focus as soon as it appears. */
  readonly takesFocus?: boolean;
  /** The key that leads here, shown at the end of the box. */
  readonly shortcut?: string;
  readonly icon?: ComponentChildren;
  readonly id?: string;
}

const patience = 90;

/**
 * A box with a list of what fits what is written: the combobox with list of the ARIA Authoring Practices. The first of the
 * list is chosen by Enter; arrows, Home and End move; Escape empties the box, then leaves it.
 */
export function Combobox<Item extends Option>(props: Props<Item>) {
  const [text, setText] = useState<string | null>(null);
  const [found, setFound] = useState<{ text: string; items: readonly Item[] } | null>(null);
  const [at, setAt] = useState(0);
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const wanted = useRef<string | null>(null);
  const words = text?.trim() ?? '';
  const isOpen = words !== '' && found !== null;

  useEffect(() => {
    if (props.takesFocus) input.current?.focus();
  }, []);
  useEffect(() => {
    if (words === '') {
      setFound(null);
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(
      () =>
        props.find(words, abort.signal).then(
          items => {
            if (abort.signal.aborted) return;
            setFound({ text: words, items });
            setAt(0);
            // Who has pressed Enter before the answer came gets the first of it.
            if (wanted.current === words && items[0]) choose(items[0]);
          },
          () => {},
        ),
      patience,
    );
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [words]);

  const choose = (item: Item) => {
    wanted.current = null;
    setText(null);
    setFound(null);
    props.onChoose(item);
  };
  const press = (event: KeyboardEvent) => {
    const items = found?.items ?? [];
    const moves: Record<string, number> = {
      ArrowDown: (at + 1) % Math.max(1, items.length),
      ArrowUp: (at - 1 + items.length) % Math.max(1, items.length),
    };
    if (event.isComposing) return;
    if (isOpen && event.key in moves) setAt(moves[event.key]!);
    else if (event.key === 'Enter' && words !== '') {
      if (found?.text === words && items[at]) choose(items[at]);
      else wanted.current = words;
    } else if (event.key === 'Escape') {
      if (text) setText('');
      else if (props.onLeave) props.onLeave();
      else return;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="combobox">
      {props.icon}
      <input
        ref={input}
        id={props.id}
        type="text"
        role="combobox"
        aria-label={props.label}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-activedescendant={isOpen && found.items[at] ? `${list}-${at}` : undefined}
        placeholder={props.placeholder}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        value={text ?? props.value ?? ''}
        onFocus={event => event.currentTarget.select()}
        onInput={event => setText(event.currentTarget.value)}
        onKeyDown={press}
        onBlur={() => {
          setText(null);
          setFound(null);
        }}
      />
      {props.shortcut && (
        <kbd aria-hidden="true" title={`Press ${props.shortcut} to find`}>
          {props.shortcut}
        </kbd>
      )}
      <div
        id={list}
        role="listbox"
        aria-label={`${props.label}: what fits`}
        hidden={!isOpen}
        // A press must not take the focus from the box, or the list closes before the click arrives.
        onPointerDown={event => event.preventDefault()}
        onMouseDown={event => event.preventDefault()}
      >
        {found?.items.map((item, i) => (
          <div
            key={item.id}
            id={`${list}-${i}`}
            role="option"
            aria-selected={i === at}
            ref={element => {
              if (i === at) element?.scrollIntoView({ block: 'nearest' });
            }}
            onPointerMove={() => setAt(i)}
            onClick={() => choose(item)}
          >
            <span class="option-icon">{item.icon}</span>
            <span class="option-words">
              <Marked text={item.name} words={found.text} />
              {item.note && <small>{item.note}</small>}
            </span>
            {item.does && <span class="option-does">{item.does}</span>}
          </div>
        ))}
      </div>
      {isOpen && found.items.length === 0 && (
        <p class="nothing-found">Nothing has words that begin with “{found.text}”.</p>
      )}
      <span class="unseen" role="status">
        {isOpen && (found.items.length === 1 ? '1 result' : `${found.items.length} results`)}
      </span>
    </div>
  );
}

/** A text in which the beginnings of words that were sought are strong. */
function Marked({ text, words }: { text: string; words: string }) {
  const sought = words
    .split(/\s+/)
    .map(word => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter(word => word !== '');
  if (sought.length === 0) return <span>{text}</span>;
  const parts = text.split(new RegExp(`((?<![\\p{L}\\p{N}])(?:${sought.join('|')}))`, 'iu'));
  return <span>{parts.map((part, i) => (i % 2 === 1 ? <mark key={i}>{part}</mark> : part))}</span>;
}
