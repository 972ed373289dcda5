import { signal } from '@preact/signals';

const query = matchMedia('(max-width: 699px)');

/** Whether the page is as narrow as a phone: then there are no lanes but an agenda. */
export const isNarrow = signal(query.matches);
query.addEventListener('change', () => (isNarrow.value = query.matches));
