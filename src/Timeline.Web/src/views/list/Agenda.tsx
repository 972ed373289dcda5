import { statusOf } from '../../core/glyphs.ts';
import { address } from '../../state/store.ts';
import { Step } from '../shell/Step.tsx';
import { modalityWords } from '../words.ts';
import type { Listed } from './ListView.tsx';
import { byMonth } from './months.ts';
import { namesOf } from './names.ts';

/** The events below each other, month by month: what fits a phone. */
export function Agenda({ events }: { events: readonly Listed[] }) {
  return (
    <div class="agenda">
      {byMonth(events).map((month, i) => (
        <details key={`${i} ${month.key}`} open={month.key !== 'before'}>
          <summary>
            <h2>
              {month.title} <small>{month.events.length}</small>
            </h2>
          </summary>
          <ol>
            {month.events.map(event => (
              <li key={event.id}>
                <span class={`status ${statusOf(event.modality)}`} aria-hidden="true" />
                <Step to={{ event: event.id }} aria-current={address.value.event === event.id ? 'true' : undefined}>
                  <time>{event.when?.display ?? 'no date'}</time>
                  <b>{event.title}</b>
                  <small>
                    {[
                      event.modality === 'ACTUAL' ? null : modalityWords[event.modality],
                      namesOf(event.participants.map(({ actor }) => actor)),
                      namesOf(event.places),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </small>
                </Step>
              </li>
            ))}
          </ol>
        </details>
      ))}
    </div>
  );
}
