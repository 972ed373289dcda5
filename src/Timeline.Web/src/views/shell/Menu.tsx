import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * A button with a panel below it. The panel closes with Escape, by a press elsewhere, and when what was in it is chosen
 * (`close` is handed to the contents); then the button has the focus again.
 */
export function Menu({
  label,
  button,
  buttonClass = 'icon-button',
  align = 'start',
  children,
}: {
  /** The name of button and panel. */
  label: string;
  button: ComponentChildren;
  buttonClass?: string;
  /** At which edge of the button the panel begins. */
  align?: 'start' | 'end';
  children: (close: () => void) => ComponentChildren;
}) {
  const [isOpen, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  useEffect(() => {
    if (!isOpen) return;
    const press = (event: PointerEvent) => {
      if (!whole.current?.contains(event.target as Node)) setOpen(false);
    };
    addEventListener('pointerdown', press);
    return () => removeEventListener('pointerdown', press);
  }, [isOpen]);
  return (
    <div
      class="menu"
      ref={whole}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
      onFocusOut={event => {
        const to = event.relatedTarget as Node | null;
        if (to !== null && !whole.current?.contains(to)) setOpen(false);
      }}
    >
      <button
        type="button"
        ref={opener}
        class={buttonClass}
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        aria-label={label}
        title={label}
        onClick={() => setOpen(!isOpen)}
      >
        {button}
      </button>
      {isOpen && (
        <div class={`panel ${align}`} role="dialog" aria-label={label}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
