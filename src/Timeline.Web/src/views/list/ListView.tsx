import { useEffect, useState } from 'preact/hooks';
import type { EventListQuery } from '../../api/generated/graphql.ts';
import { statusOf } from '../../core/glyphs.ts';
import { before, isBarWanted, list, pageSize, turn } from '../../state/list.ts';
import { address } from '../../state/store.ts';
import { WindowSlider } from '../connections/WindowSlider.tsx';
import { ChevronIcon } from '../icons.tsx';
import { isNarrow } from '../shell/narrow.ts';
import { State } from '../shell/State.tsx';
import { Step } from '../shell/Step.tsx';
import { counted, kindWords, modalityWords } from '../words.ts';
import { Agenda } from './Agenda.tsx';
import { Empty } from './Empty.tsx';
import { byMonth, type Month } from './months.ts';
import { namesOf } from './names.ts';
import './list.css';

export type Listed = NonNullable<EventListQuery['timeline']>['nodes'][number];

/** The events in the order of time, as a table; on a phone as an agenda by month. */
export function ListView() {
  useEffect(() => {
    isBarWanted.value = isNarrow.value;
    return list.watch();
  }, [isNarrow.value]);
  const answer = list.data.value;
  const page = answer?.timeline;
  return (
    <section class="view list" aria-label="List of events">
      <State of={list} />
      {isNarrow.value && answer?.bar && <WindowSlider of={answer.bar} />}
      {page && page.totalCount === 0 && <Empty />}
      {page && page.totalCount > 0 && (
        <>
          <Pager
            label="Pages of the list"
            total={page.totalCount}
            certain={page.certainCount}
            shown={page.nodes.length}
          />
          {isNarrow.value ? <Agenda events={page.nodes} /> : <Table events={page.nodes} />}
          {page.totalCount > pageSize && (
            <Pager
              label="Pages of the list, below it"
              total={page.totalCount}
              certain={page.certainCount}
              shown={page.nodes.length}
            />
          )}
        </>
      )}
    </section>
  );
}

function Pager({ label, total, certain, shown }: { label: string; total: number; certain: number; shown: number }) {
  const first = before.value + 1;
  return (
    <nav class="pager" aria-label={label}>
      <p>
        {total > pageSize ? `${first.toLocaleString('en')}–${(first + shown - 1).toLocaleString('en')} of ` : ''}
        <b>{counted(total, 'event')}</b>
        {certain < total && <span class="quiet">, {certain.toLocaleString('en')} of them for certain</span>}
      </p>
      {total > pageSize && (
        <>
          <button type="button" class="button" disabled={first === 1} onClick={() => turn('first')}>
            First
          </button>
          <button type="button" class="button" disabled={first === 1} onClick={() => turn('previous')}>
            Previous
          </button>
          <button type="button" class="button" disabled={first + shown > total} onClick={() => turn('next')}>
            Next
          </button>
        </>
      )}
    </nav>
  );
}

function Table({ events }: { events: readonly Listed[] }) {
  return (
    <table class="events">
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">What</th>
          <th scope="col">Who</th>
          <th scope="col">Where</th>
          <th scope="col">Who says so</th>
        </tr>
      </thead>
      {byMonth(events).map((month, i) => (
        <Rows key={`${i} ${month.key}`} month={month} />
      ))}
    </table>
  );
}

function Rows({ month: { key, title, events } }: { month: Month<Listed> }) {
  const [isOpen, setOpen] = useState(key !== 'before');
  return (
    <tbody>
      <tr class="month">
        <th scope="rowgroup" colSpan={5}>
          {key === 'before' ? (
            <button type="button" class="fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              <ChevronIcon /> {title} <small>{events.length}</small>
            </button>
          ) : (
            title
          )}
        </th>
      </tr>
      {isOpen && events.map(event => <Row key={event.id} event={event} />)}
    </tbody>
  );
}

function Row({ event }: { event: Listed }) {
  const isSelected = address.value.event === event.id;
  return (
    <tr class={isSelected ? 'selected' : undefined}>
      <td class="when">{event.when?.display ?? 'no date'}</td>
      <td class="what">
        <Step to={{ event: event.id }} aria-current={isSelected ? 'true' : undefined}>
          {event.title}
        </Step>
        <small>
          <span class={`status ${statusOf(event.modality)}`} aria-hidden="true" />
          <span class={statusOf(event.modality)}>{modalityWords[event.modality]}</span> · {kindWords(event.kind)}
          {event.isDisputed && ' · disputed'}
        </small>
      </td>
      <td>{namesOf(event.participants.map(({ actor }) => actor))}</td>
      <td>{namesOf(event.places)}</td>
      <td class="source">
        {event.articles?.nodes[0] && (
          <Step to={{ event: event.articles.nodes[0].id }}>
            {event.articles.nodes[0].publisher?.name ?? event.articles.nodes[0].title}
          </Step>
        )}
        {(event.articles?.totalCount ?? 0) > 1 && <small>and {event.articles!.totalCount - 1} more</small>}
      </td>
    </tr>
  );
}
