import type { ContactsQuery } from '../../api/generated/graphql.ts';
import { address } from '../../state/store.ts';
import { ItemIcon } from '../find/ItemIcon.tsx';
import { Step } from '../shell/Step.tsx';
import { counted } from '../words.ts';
import { pointed } from './NetworkPicture.tsx';

type Contacts = NonNullable<ContactsQuery['contacts']>;

/** The same contacts as the picture, those with the most certain meetings first. */
export function ContactTable({ contacts }: { contacts: Contacts }) {
  const most = Math.max(1, ...contacts.nodes.map(({ possible }) => possible));
  return (
    <table class="contacts">
      <caption>
        {counted(contacts.totalCount, 'contact')}
        {contacts.certainCount < contacts.totalCount && `, ${contacts.certainCount} of them certain`}
        {contacts.nodes.length < contacts.totalCount && `; the first ${contacts.nodes.length} are shown`}
      </caption>
      <thead>
        <tr>
          <th scope="col">With</th>
          <th
            scope="col"
            class="number"
            title="Meetings, calls and the like that happened for certain within the window"
          >
            Certain
          </th>
          <th scope="col" class="number" title="All that are not excluded">
            Possible
          </th>
          <th scope="col">
            <span class="unseen">Path</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {contacts.nodes.map(
          ({ with: other, certain, possible, first, last }) =>
            other && (
              <tr
                key={other.id}
                class={pointed.value === other.id ? 'pointed' : undefined}
                onPointerEnter={() => (pointed.value = String(other.id))}
                onPointerLeave={() => (pointed.value = '')}
              >
                <th scope="row">
                  <span class="who">
                    <span class="icon">
                      <ItemIcon type={other.__typename} />
                    </span>
                    <Step to={{ actor: String(other.id), a: '', b: '' }}>{other.name}</Step>
                  </span>
                  <svg class="amount" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                    <rect class="possible" width={(possible / most) * 100} height="4" />
                    <rect class="certain" width={(certain / most) * 100} height="4" />
                  </svg>
                  <small>
                    {first && (
                      <Step to={{ event: first.id }} title={first.title}>
                        {first.when?.display ?? 'no date'}
                      </Step>
                    )}
                    {last && last.id !== first?.id && (
                      <>
                        {' … '}
                        <Step to={{ event: last.id }} title={last.title}>
                          {last.when?.display ?? 'no date'}
                        </Step>
                      </>
                    )}
                  </small>
                </th>
                <td class="number">{certain}</td>
                <td class="number">{possible}</td>
                <td>
                  <Step
                    class="text-button"
                    to={{ a: address.value.actor, b: String(other.id) }}
                    aria-label={`Paths to ${other.name}`}
                  >
                    Paths
                  </Step>
                </td>
              </tr>
            ),
        )}
      </tbody>
    </table>
  );
}
