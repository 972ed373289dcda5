import { Icon } from '../icons.tsx';

export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.2" />
    <path d="m10.2 10.2 3.3 3.3" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" />
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
    <path d="M2 12.800c.4-2.2 1.9-3.4 4-3.400s3.6 1.2 4 3.400M10.2 3.800a2.2 2.2 0 0 1 0 4M11.6 9.700c1.3.5 2.1 1.5 2.4 3.1" />
  </Icon>
);

export const OfficeIcon = () => (
  <Icon>
    <path d="M2.5 5.500h11v7.500h-11zM6 5.500V3.800c0-.5.3-.8.8-.8h2.400c.5 0 .8.3.8.8v1.700M2.5 8.800h11" />
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
    <path d="M6.3 2.8 5.1 13.200M10.9 2.8 9.7 13.200M3 6h10.500M2.5 10H13" />
  </Icon>
);

export const EventIcon = () => (
  <Icon>
    <path d="M2.8 4h10.400v9.300H2.800zM2.8 6.900h10.400M5.5 2.500v2.300M10.5 2.500v2.3" />
  </Icon>
);

export const ArticleIcon = () => (
  <Icon>
    <path d="M3.5 2.500h9v11h-9zM5.8 5.500h4.400M5.8 8h4.400M5.8 10.500h2.6" />
  </Icon>
);
