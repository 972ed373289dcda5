import { computed, effect, signal } from '@preact/signals';
import {
  ArchiveDocument,
  ChainsDocument,
  ContactsDocument,
  type ArchivedFragment,
  type Modality,
} from '../api/generated/graphql.ts';
import { asking, version } from './asking.ts';
import { learn } from './names.ts';
import { certainty, span } from './span.ts';
import { address } from './store.ts';

/** Whose meetings count: what happened and what is said to have, unless statuses are chosen. */
const modalities = (): Modality[] =>
  address.value.statuses.length > 0 ? [...address.value.statuses] : ['ACTUAL', 'ALLEGED'];

/** How long the archive is, and who is in it most. It comes with the first answer of the view. */
export const archive = signal<ArchivedFragment['archive']>(null);
let archiveIsOf = -1;
const withArchive = <Said extends { withArchive: boolean }>(said: Said): Said => ({
  ...said,
  withArchive: archiveIsOf !== version.peek(),
});

/** Whether paths between two are shown, and not the contacts of one. */
export const isPath = computed(() => address.value.a !== '' || address.value.b !== '');

const hasBothEnds = computed(() => {
  const { a, b } = address.value;
  return a !== '' && b !== '' && a !== b;
});

/** The archive alone, where nobody is chosen yet. */
const nobody = asking(ArchiveDocument, () =>
  hasBothEnds.value || (address.value.actor !== '' && !isPath.value) ? null : {},
);

/** The contacts of the actor, and which of them were in contact with each other; not while paths are shown. */
export const contacts = asking(
  ContactsDocument,
  () =>
    address.value.actor === '' || isPath.value
      ? null
      : {
          of: address.value.actor,
          during: span.value,
          certainty: certainty.value,
          modalities: modalities(),
          withArchive: false,
        },
  withArchive,
);

/** The paths between the two ends, and what else there is if there is none. */
export const chains = asking(
  ChainsDocument,
  () =>
    hasBothEnds.value
      ? {
          from: address.value.a,
          to: address.value.b,
          during: span.value,
          modalities: modalities(),
          withArchive: false,
        }
      : null,
  withArchive,
);

/** Asks for what the view of connections shows, in one request, until the returned function is called. */
export function watchConnections(): () => void {
  const take = effect(() => {
    for (const answer of [nobody.data.value, contacts.data.value, chains.data.value])
      if (answer && 'archive' in answer && answer.archive) {
        archive.value = answer.archive;
        archiveIsOf = version.peek();
      }
    const ends = [contacts.data.value?.actor, chains.data.value?.from, chains.data.value?.to];
    learn(ends.flatMap(actor => (actor ? [[String(actor.id), actor.name] as const] : [])));
  });
  const ends = [nobody.watch(), contacts.watch(), chains.watch(), take];
  return () => ends.forEach(end => end());
}
