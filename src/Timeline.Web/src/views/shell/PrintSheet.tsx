import { effect, signal, type Signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { EventListQuery } from '../../api/generated/graphql.ts';
import { statusOf } from '../../core/glyphs.ts';
import type { Asked } from '../../state/asking.ts';
import { isPrinting, newPrint } from '../../state/print.ts';
import { address } from '../../state/store.ts';
import { namesOf } from '../list/names.ts';
import { modalityWords } from '../words.ts';
import { numberSources } from './sources.ts';
import { say } from './toast.tsx';
import './print.css';

type Listed = NonNullable<EventListQuery['timeline']>['nodes'][number];

/** What one print is made of. */
interface Sheet {
  readonly events: Asked<EventListQuery>;
  /** The address of the picture; null where the view has none, and until it is drawn. */
  readonly picture: Signal<string | null>;
  /** Whether the browser has the picture ready for paper. */
  readonly isDrawn: Signal<boolean>;
}

/** What only the printer sees: the picture of the timeline, then its events, with numbers that lead to the sources below. */
export default function PrintSheet() {
  const sheet = useMemo<Sheet>(() => ({ events: newPrint(), picture: signal(null), isDrawn: signal(false) }), []);
  const { events, picture, isDrawn } = sheet;
  useEffect(() => watch(sheet), []);
  const page = events.data.value?.timeline;
  if (!page) return null;
  const { sources, numbersOf } = numberSources(page.nodes);
  return (
    <div class="print-sheet">
      {picture.value && (
        <img
          src={picture.value}
          alt="The timeline"
          onLoad={() => (isDrawn.value = true)}
          onError={() => end('the picture cannot be drawn')}
        />
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">What</th>
            <th scope="col">Who</th>
            <th scope="col">Where</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {page.nodes.map(event => (
            <Row key={event.id} event={event} numbers={numbersOf(event)} />
          ))}
        </tbody>
      </table>
      {page.totalCount > page.nodes.length && (
        <p>
          The first {page.nodes.length} of {page.totalCount.toLocaleString('en')} events.
        </p>
      )}
      <h2>Sources</h2>
      <ol>
        {sources.map(({ id, title, publisher, published, address: link }) => (
          <li key={id}>{[publisher?.name, title, published.display, link].filter(Boolean).join(', ')}</li>
        ))}
      </ol>
    </div>
  );
}

/** Prints when all is there; afterwards the page is as before. */
function watch({ events, picture, isDrawn }: Sheet): () => void {
  const done = () => end();
  const begun = setTimeout(() =>
    draw().then(
      drawn => {
        picture.value = drawn;
        isDrawn.value = drawn === null;
      },
      () => end('the picture cannot be drawn'),
    ),
  );
  addEventListener('afterprint', done);
  const ends = [
    events.watch(),
    effect(() => {
      if (events.problem.value) end('the server does not answer');
      else if (events.data.value?.timeline && isDrawn.value) setTimeout(() => print());
    }),
  ];
  return () => {
    clearTimeout(begun);
    removeEventListener('afterprint', done);
    ends.forEach(end => end());
    if (picture.peek()) URL.revokeObjectURL(picture.peek()!);
  };
}

/** Ends printing, and says why if there is nothing to print. */
function end(reason?: string): void {
  if (reason) say(`The print could not be prepared: ${reason}.`);
  isPrinting.value = false;
}

/** The address of a picture of the timeline; null where there is none. */
async function draw(): Promise<string | null> {
  const drawn = address.peek().view === 'timeline' ? (await import('./picture.ts')).drawPicture('light') : null;
  return drawn && URL.createObjectURL(new Blob([drawn.svg], { type: 'image/svg+xml' }));
}

function Row({ event, numbers }: { event: Listed; numbers: readonly number[] }) {
  return (
    <tr>
      <td>{event.when?.display ?? 'no date'}</td>
      <td>
        <span class={`status ${statusOf(event.modality)}`} /> {event.title}
        {event.modality !== 'ACTUAL' && <em> – {modalityWords[event.modality].toLowerCase()}</em>}
      </td>
      <td>{namesOf(event.participants.map(({ actor }) => actor))}</td>
      <td>{namesOf(event.places)}</td>
      <td>{numbers.map(number => `[${number}]`).join(' ')}</td>
    </tr>
  );
}
