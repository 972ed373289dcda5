import type { ComponentChildren } from 'preact';
import type { Theme } from '../state/preferences.ts';

/** A picture of 16 by 16 in the colour of the text. What it means is said by the button around it. */
export function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export function ThemeIcon({ theme }: { theme: Theme }) {
  if (theme === 'dark')
    return (
      <Icon>
        <path d="M13 9.8A5.5 5.5 0 0 1 6.2 3a5.5 5.5 0 1 0 6.8 6.8Z" />
      </Icon>
    );
  if (theme === 'light')
    return (
      <Icon>
        <circle cx="8" cy="8" r="3" />
        <path d="M8 1.5v1M8 13.5v1M1.5 8h1M13.5 8h1M3.4 3.4l.7.7M11.9 11.9l.7.7M12.6 3.4l-.7.7M4.1 11.9l-.7.7" />
      </Icon>
    );
  return (
    <Icon>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5v11a5.5 5.5 0 0 0 0-11Z" fill="currentColor" />
    </Icon>
  );
}

export const PlusIcon = () => (
  <Icon>
    <path d="M8 3v10M3 8h10" />
  </Icon>
);

export const MinusIcon = () => (
  <Icon>
    <path d="M3 8h10" />
  </Icon>
);

export const FitIcon = () => (
  <Icon>
    <path d="M2.5 4v8M13.5 4v8M5 8h6M6.5 6 4.5 8l2 2M9.5 6l2 2-2 2" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
);

export const PinIcon = ({ isFilled = false }: { isFilled?: boolean }) => (
  <Icon>
    <path d="M6 2.5h4l-.6 4 2.1 2.5h-7L6.6 6.5Z" fill={isFilled ? 'currentColor' : 'none'} />
    <path d="M8 9v4.5" />
  </Icon>
);

export const ExpandIcon = ({ isOpen }: { isOpen: boolean }) => (
  <Icon>
    <path d={isOpen ? 'm4 10 4-4 4 4' : 'm4 6 4 4 4-4'} />
  </Icon>
);

export const LegendIcon = () => (
  <Icon>
    <circle cx="3.5" cy="4" r="1.25" fill="currentColor" />
    <path d="M7 4h6.5M2.25 8h2.5M7 8h6.5M2.25 10.75v2.5M4.75 10.75v2.5M2.25 12h2.5M7 12h6.5" />
  </Icon>
);
