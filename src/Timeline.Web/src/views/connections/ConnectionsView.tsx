import { useEffect, useMemo } from 'preact/hooks';
import { archive, chains, contacts, isPath, watchConnections } from '../../state/connections.ts';
import { learn, nameOf } from '../../state/names.ts';
import { span } from '../../state/span.ts';
import { address, go } from '../../state/store.ts';
import { State } from '../shell/State.tsx';
import { Step } from '../shell/Step.tsx';
import { counted } from '../words.ts';
import { ActorBox } from './ActorBox.tsx';
import './connections.css';
import { ContactTable } from './ContactTable.tsx';
import { layOut } from './network.ts';
import { NetworkPicture } from './NetworkPicture.tsx';
import { PathFinder } from './PathFinder.tsx';
import { WindowSlider } from './WindowSlider.tsx';

/** Whom an actor was in contact with, or over whom one actor reaches another, within the window. */
export function ConnectionsView() {
  useEffect(watchConnections, []);
  const { actor, a } = address.value;
  return (
    <section class="view connections" aria-label="Connections">
      <State of={isPath.value ? chains : contacts} />
      <div class="ask">
        <div class="switch" role="group" aria-label="What is shown">
          <Step to={{ a: '', b: '', actor: actor || a }} aria-current={isPath.value ? undefined : 'true'}>
            Contacts
          </Step>
          <Step to={{ a: a || actor || first() }} aria-current={isPath.value ? 'true' : undefined}>
            Path between two
          </Step>
        </div>
        {!isPath.value && (
          <div class="whose">
            <ActorBox label="Whose contacts" id={actor} onChoose={id => go({ actor: id })} />
          </div>
        )}
        {archive.value && <WindowSlider of={archive.value} />}
      </div>
      {isPath.value ? <PathFinder /> : actor === '' ? <Suggestions /> : <Contacts />}
    </section>
  );
}

const first = () => String(archive.value?.lanes[0]?.id ?? '');

function Contacts() {
  const answer = contacts.data.value;
  const centre = answer?.actor;
  const found = answer?.contacts;
  const network = useMemo(() => (centre && found ? layOut(centre, found.nodes) : null), [centre, found]);
  useEffect(() => {
    if (centre) learn([[centre.id, centre.name]]);
  }, [centre]);
  if (!answer) return null;
  if (!centre || !found || !network)
    return (
      <div class="empty-state">
        <h2>Nobody has the id {address.value.actor}.</h2>
      </div>
    );
  if (found.totalCount === 0) return <NoContacts name={centre.name} />;
  return (
    <div class="panes">
      <figure>
        <NetworkPicture network={network} />
        <figcaption>
          <span>
            <svg width="26" height="8" aria-hidden="true">
              <line class="own" x1="0" x2="26" y1="4" y2="4" stroke-width="3" />
            </svg>
            certain, wider for more meetings
          </span>
          <span>
            <svg width="26" height="8" aria-hidden="true">
              <line class="own possible" x1="0" x2="26" y1="4" y2="4" stroke-width="3" />
            </svg>
            only possible or alleged
          </span>
          <span>
            <svg width="26" height="8" aria-hidden="true">
              <line class="other" x1="0" x2="26" y1="4" y2="4" stroke-width="1.5" />
            </svg>
            among the others
          </span>
        </figcaption>
      </figure>
      <div class="ranked">
        <h2>{centre.name}</h2>
        {centre.description && <p class="quiet">{centre.description}</p>}
        <ContactTable contacts={found} />
      </div>
    </div>
  );
}

function NoContacts({ name }: { name: string }) {
  return (
    <div class="empty-state" role="status">
      <h2>
        No contacts of {name}
        {span.value === null ? '.' : ' in this window.'}
      </h2>
      <ul>
        {span.value !== null && (
          <li>
            <Step class="button" to={{ from: '', to: '' }}>
              Look at all time
            </Step>
          </li>
        )}
        {address.value.certain && (
          <li>
            <Step class="button" to={{ certain: false }}>
              With what is only possible
            </Step>
          </li>
        )}
        {address.value.statuses.length > 0 && (
          <li>
            <Step class="button" to={{ statuses: [] }}>
              Without the condition on status
            </Step>
          </li>
        )}
        <li>
          <Step class="button" to={{ view: 'list', actors: [address.value.actor] }}>
            The events of {nameOf(address.value.actor)}
          </Step>
        </li>
      </ul>
    </div>
  );
}

/** Those who take part in most events, to begin with. */
function Suggestions() {
  const lanes = archive.value?.lanes ?? [];
  return (
    <div class="empty-state suggestions">
      <h2>Whose connections?</h2>
      <p>Find an actor above, or begin with one of those who take part in most events.</p>
      <ul>
        {lanes.map(({ id, name, eventCount }) => (
          <li key={id}>
            <Step class="button" to={{ actor: id }}>
              {name} <small class="quiet">{counted(eventCount, 'event')}</small>
            </Step>
          </li>
        ))}
      </ul>
    </div>
  );
}
