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

export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.2" />
    <path d="m10.2 10.2 3.3 3.3" />
  </Icon>
);

export const LinkIcon = () => (
  <Icon>
    <path d="M6.8 9.2a2.7 2.7 0 0 0 3.9.1l2-2a2.7 2.7 0 0 0-3.8-3.9L8 4.3" />
    <path d="M9.2 6.8a2.7 2.7 0 0 0-3.9-.1l-2 2a2.7 2.7 0 0 0 3.8 3.9l.9-.9" />
  </Icon>
);

export const ExportIcon = () => (
  <Icon>
    <path d="M8 2.5v7M5.2 6.9 8 9.7l2.8-2.8M3 11.5v1.2c0 .5.4.8.8.8h8.4c.4 0 .8-.3.8-.8v-1.2" />
  </Icon>
);

export const HelpIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.7" />
    <path d="M6.4 6.4c.1-1 .8-1.5 1.7-1.5s1.6.6 1.6 1.4c0 1.2-1.7 1.3-1.7 2.5" />
    <path d="M8 11h.01" stroke-width="1.9" />
  </Icon>
);

export const SwapIcon = () => (
  <Icon>
    <path d="M3 5.5h9M9.5 3 12 5.5 9.5 8M13 10.5H4M6.5 8 4 10.5 6.5 13" />
  </Icon>
);

export const ChevronIcon = () => (
  <Icon>
    <path d="m4.5 6.5 3.5 3.5 3.5-3.5" />
  </Icon>
);

export const PersonIcon = () => (
  <Icon>
    <circle cx="8" cy="5.3" r="2.6" />
    <path d="M3 13.300c.5-2.6 2.4-4 5-4s4.5 1.4 5 4" />
  </Icon>
);

export const OrganizationIcon = () => (
  <Icon>
    <path d="M2.5 6 8 2.8 13.5 6M3.5 6.200v6M6.5 6.200v6M9.5 6.200v6M12.5 6.200v6M2.5 13.200h11" />
  </Icon>
);

export const GroupIcon = () => (
  <Icon>
    <circle cx="6" cy="5.8" r="2.2" />
    <path d="M2 12.800c.4-2.2 1.9-3.4 4-3.4s3.6 1.2 4 3.4M10.2 3.800a2.2 2.2 0 0 1 0 4M11.6 9.700c1.3.5 2.1 1.5 2.4 3.1" />
  </Icon>
);

export const OfficeIcon = () => (
  <Icon>
    <path d="M2.5 5.5h11v7.5h-11zM6 5.5V3.800c0-.5.3-.8.8-.8h2.4c.5 0 .8.3.8.8v1.700M2.5 8.800h11" />
  </Icon>
);

export const PlaceIcon = () => (
  <Icon>
    <path d="M8 13.800c2.8-3 4.2-5.2 4.2-7a4.2 4.2 0 0 0-8.4 0c0 1.8 1.4 4 4.2 7Z" />
    <circle cx="8" cy="6.7" r="1.5" />
  </Icon>
);

export const TopicIcon = () => (
  <Icon>
    <path d="M6.3 2.8 5.1 13.200M10.9 2.8 9.7 13.200M3 6h10.5M2.5 10H13" />
  </Icon>
);

export const EventIcon = () => (
  <Icon>
    <path d="M2.8 4h10.4v9.300H2.800zM2.8 6.900h10.4M5.5 2.5v2.300M10.5 2.5v2.3" />
  </Icon>
);

export const ArticleIcon = () => (
  <Icon>
    <path d="M3.5 2.5h9v11h-9zM5.8 5.5h4.4M5.8 8h4.4M5.8 10.5h2.6" />
  </Icon>
);
