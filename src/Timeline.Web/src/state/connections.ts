import { computed } from '@preact/signals';
import { ArchiveDocument, ChainsDocument, ContactsDocument, type Modality } from '../api/generated/graphql.ts';
import { asking } from './asking.ts';
import { certainty, span } from './span.ts';
import { address } from './store.ts';

/** Whose meetings count: what happened and what is said to have, unless statuses are chosen. */
const modalities = (): Modality[] =>
  address.value.statuses.length > 0 ? [...address.value.statuses] : ['ACTUAL', 'ALLEGED'];

/** How long the archive is, and who is in it most. */
export const archive = asking(ArchiveDocument, () => ({}));

/** Whether paths between two are shown, and not the contacts of one. */
export const isPath = computed(() => address.value.a !== '' || address.value.b !== '');

/** The contacts of the actor, and which of them were in contact with each other; not while paths are shown. */
export const contacts = asking(ContactsDocument, () =>
  address.value.actor === '' || isPath.value
    ? null
    : {
        of: address.value.actor,
        during: span.value,
        certainty: certainty.value,
        modalities: modalities(),
      },
);

/** The paths between the two ends, and what else there is if there is none. */
export const chains = asking(ChainsDocument, () => {
  const { a, b } = address.value;
  return a === '' || b === '' || a === b ? null : { from: a, to: b, during: span.value, modalities: modalities() };
});

/** Asks for what the view of connections shows, until the returned function is called. */
export function watchConnections(): () => void {
  const ends = [archive.watch(), contacts.watch(), chains.watch()];
  return () => ends.forEach(end => end());
}
