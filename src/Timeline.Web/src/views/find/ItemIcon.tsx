import {
  ArticleIcon,
  EventIcon,
  GroupIcon,
  OfficeIcon,
  OrganizationIcon,
  PersonIcon,
  PlaceIcon,
  TopicIcon,
} from '../icons.tsx';
import type { ItemType } from './find.ts';

const icons: Record<ItemType, typeof PersonIcon> = {
  Person: PersonIcon,
  Organization: OrganizationIcon,
  Group: GroupIcon,
  Office: OfficeIcon,
  Place: PlaceIcon,
  Topic: TopicIcon,
  Event: EventIcon,
  Article: ArticleIcon,
  Claim: ArticleIcon,
};

/** The picture of a kind of thing. */
export function ItemIcon({ type }: { type: ItemType }) {
  const Kind = icons[type];
  return <Kind />;
}
