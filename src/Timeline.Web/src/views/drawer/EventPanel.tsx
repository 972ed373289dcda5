import { useEffect, useMemo } from 'preact/hooks';
import { EventDetailDocument } from '../../api/generated/graphql.ts';
import { statusOf } from '../../core/glyphs.ts';
import { asking } from '../../state/asking.ts';
import { address } from '../../state/store.ts';
import { learn } from '../../state/names.ts';
import { State } from '../shell/State.tsx';
import { Step } from '../shell/Step.tsx';
import { kindWords, modalityWords } from '../words.ts';
import { Actions } from './Actions.tsx';
import { boundWords, precisionWords } from './dates.ts';
import { DatesGiven } from './DatesGiven.tsx';
import { Evidence } from './Evidence.tsx';
import { related, type Detail } from './model.ts';
import { Participants } from './Participants.tsx';

/** All about one event, asked in one request. */
export function EventPanel({ id }: { id: string }) {
  const asked = useMemo(() => asking(EventDetailDocument, () => ({ id })), [id]);
  useEffect(asked.watch, [asked]);
  const answer = asked.data.value;
  const event = answer?.event;
  useEffect(() => {
    if (event) learn(event.participants.flatMap(({ actor }) => (actor ? [[actor.id, actor.name] as const] : [])));
  }, [event]);
  return (
    <>
      <State of={asked} />
      {answer === null && asked.problem.value === null && <Skeleton />}
      {answer !== null && !event && (
        <p class="nothing">
          No event has the id <code>{id}</code>. It may have been taken back.
        </p>
      )}
      {event && <EventDetail event={event} />}
    </>
  );
}

const Skeleton = () => (
  <div class="skeleton" aria-hidden="true">
    <span />
    <span />
    <span />
    <span />
  </div>
);

function EventDetail({ event }: { event: Detail }) {
  const claims = event.claims?.nodes ?? [];
  const more = related(event);
  const titles = new Map(more.map(({ event: other }) => [other.id, other.title]));
  titles.set(event.id, event.title);
  return (
    <article>
      <header>
        <p class="over">
          <span class={`status ${statusOf(event.modality)}`} aria-hidden="true" />
          <b class={statusOf(event.modality)}>{modalityWords[event.modality]}</b>
          <span class="quiet">
            {kindWords(event.kind)}
            {event.form === 'SERIES' && ', several times'}
            {event.form === 'STATE' && ', a state of affairs'}
          </span>
          {event.isDisputed && <b class="disputed">Disputed</b>}
        </p>
        <h2>{event.title}</h2>
      </header>
      <dl class="facts">
        <div>
          <dt>When</dt>
          <dd>
            {event.when === null ? (
              'No source says.'
            ) : (
              <>
                <time>{event.when.display}</time>
                <small>
                  {boundWords(event.when)} · {precisionWords(event.when.precision)}
                  {event.when.isApproximate && ', by estimate'}
                  {event.when.isUncertain && ', the source may be wrong'}
                </small>
              </>
            )}
          </dd>
        </div>
        {event.places.length > 0 && (
          <div>
            <dt>Where</dt>
            <dd>
              {event.places.map(
                place =>
                  place && (
                    <p key={place.id}>
                      <Step to={{ view: 'list', places: [place.id] }} title={`Only events in ${place.name}`}>
                        {place.name}
                      </Step>
                      {place.within.length > 0 && (
                        <small>{place.within.flatMap(outer => (outer ? [outer.name] : [])).join(', ')}</small>
                      )}
                    </p>
                  ),
              )}
            </dd>
          </div>
        )}
        {event.participants.length > 0 && (
          <div>
            <dt>Who</dt>
            <dd>
              <Participants event={event} />
            </dd>
          </div>
        )}
        {event.counts.length > 0 && (
          <div>
            <dt>How many</dt>
            <dd>
              {event.counts.map((count, i) => (
                <p key={i}>
                  {count.most === count.least
                    ? count.least
                    : count.most === null
                      ? `at least ${count.least}`
                      : `${count.least} to ${count.most}`}{' '}
                  {count.what === 'OTHER' ? (count.who?.name ?? '') : count.what.toLowerCase()}
                  {count.words && <small>“{count.words}”</small>}
                </p>
              ))}
            </dd>
          </div>
        )}
        {event.topics.length > 0 && (
          <div>
            <dt>About</dt>
            <dd class="topics">
              {event.topics.map(
                topic =>
                  topic && (
                    <Step
                      key={topic.id}
                      to={{ topics: [topic.id] }}
                      class="tag"
                      title={`Only events about ${topic.name}`}
                    >
                      {topic.name}
                    </Step>
                  ),
              )}
            </dd>
          </div>
        )}
      </dl>
      <DatesGiven claims={claims} />
      <Evidence event={event} titleOf={id => titles.get(id) ?? id.slice(6).replaceAll('-', ' ')} />
      {more.length > 0 && (
        <section aria-labelledby="related">
          <h3 id="related">Related events</h3>
          <ul class="related">
            {more.map(({ words, event: other, says }) => (
              <li key={words + other.id}>
                <span class="quiet">
                  {words}
                  {says && ` – “${says}”`}
                </span>
                <Step to={{ event: other.id }} aria-current={address.value.event === other.id ? 'true' : undefined}>
                  <span class={`status ${statusOf(other.modality)}`} aria-hidden="true" />
                  {other.title}
                </Step>
                <small class="quiet">{other.when?.display ?? 'no date'}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Actions event={event} />
    </article>
  );
}
