import { address, go } from '../../state/store.ts';
import { ItemIcon } from '../find/ItemIcon.tsx';
import { Step } from '../shell/Step.tsx';
import type { Detail } from './model.ts';

/** Who took part, with the office held then. A press gives them a lane of the timeline. */
export function Participants({ event }: { event: Detail }) {
  const { lanes, hidden } = address.value;
  const first = event.participants.find(({ actor }) => actor?.__typename === 'Person') ?? event.participants[0];
  return (
    <ul class="participants" data-first-participant={first?.actor?.id}>
      {event.participants.map(({ actor, role, office, onBehalfOf, words, modality }, i) => (
        <li key={i}>
          <span class="icon">{actor && <ItemIcon type={actor.__typename} />}</span>
          <span>
            {actor === null ? (
              (words ?? 'Somebody')
            ) : lanes.includes(actor.id) ? (
              <b>{actor.name}</b>
            ) : (
              <button
                type="button"
                class="link"
                title={`Add a lane for ${actor.name}`}
                onClick={() =>
                  go({ view: 'timeline', lanes: [...lanes, actor.id], hidden: hidden.filter(id => id !== actor.id) })
                }
              >
                {actor.name}
              </button>
            )}
            <small>
              {[
                office?.title,
                role === 'PARTICIPANT' ? null : role.toLowerCase(),
                onBehalfOf && `for ${onBehalfOf.name}`,
                words && `“${words}”`,
                modality === 'ACTUAL' ? null : 'the part itself is not certain',
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </span>
          {actor && (
            <Step
              to={{ view: 'connections', actor: actor.id, a: '', b: '' }}
              class="text-button"
              aria-label={`Contacts of ${actor.name}`}
            >
              Contacts
            </Step>
          )}
        </li>
      ))}
    </ul>
  );
}
