import { effect, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { EventListQuery } from '../../api/generated/graphql.ts';
import { isPrinting, printed } from '../../state/print.ts';
import { address } from '../../state/store.ts';
import { statusOf } from '../drawer/model.ts';
import { namesOf } from '../list/names.ts';
import { modalityWords } from '../words.ts';
import { numberSources } from './sources.ts';
import { say } from './toast.tsx';
import './print.css';

type Listed = NonNullable<EventListQuery['timeline']>['nodes'][number];

/** The address of the picture; null where the view has none, and until it is drawn. */
const picture = signal<string | null>(null);
/** Whether the browser has the picture ready for paper. */
const isDrawn = signal(false);

/** What only the printer sees: the picture of the timeline, then its events, with numbers that lead to the sources below. */
export default function PrintSheet() {
  useEffect(watch, []);
  const page = printed.data.value?.timeline;
  if (!page) return null;
  const { sources, numbersOf } = numberSources(page.nodes);
  return (
    <div class="print-sheet">
      {picture.value && <img src={picture.value} alt="The timeline" onLoad={() => (isDrawn.value = true)} />}
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
function watch(): () => void {
  const done = () => (isPrinting.value = false);
  const begun = setTimeout(draw);
  addEventListener('afterprint', done);
  const ends = [
    printed.watch(),
    effect(() => {
      if (printed.problem.value) {
        say('The print could not be prepared: the server does not answer.');
        done();
      } else if (printed.data.value?.timeline && isDrawn.value) setTimeout(() => print());
    }),
  ];
  return () => {
    clearTimeout(begun);
    removeEventListener('afterprint', done);
    ends.forEach(end => end());
    if (picture.peek()) URL.revokeObjectURL(picture.peek()!);
    picture.value = null;
    isDrawn.value = false;
  };
}

async function draw(): Promise<void> {
  const drawn = address.peek().view === 'timeline' ? (await import('./picture.ts')).drawPicture('light') : null;
  picture.value = drawn && URL.createObjectURL(new Blob([drawn.svg], { type: 'image/svg+xml' }));
  if (drawn === null) isDrawn.value = true;
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
