import { signal } from '@preact/signals';
import { EventListDocument } from '../api/generated/graphql.ts';
import { asking } from './asking.ts';
import { certainty, filterInSpan } from './span.ts';

/** Whether a print is being prepared or shown to the printer. */
export const isPrinting = signal(false);

/** The events of one print: as many as a page of the API has. Each print asks for its own. */
export const newPrint = () =>
  asking(EventListDocument, () => ({
    filter: filterInSpan.value,
    certainty: certainty.value,
    first: 100,
    withBar: false,
  }));
