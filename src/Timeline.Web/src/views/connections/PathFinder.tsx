import type { ChainsQuery } from '../../api/generated/graphql.ts';
import { statusOf } from '../../core/glyphs.ts';
import { chains } from '../../state/connections.ts';
import { span } from '../../state/span.ts';
import { address, go } from '../../state/store.ts';
import { shortDay } from '../drawer/dates.ts';
import { spanWords } from '../filters/spanWords.ts';
import { SwapIcon } from '../icons.tsx';
import { Step } from '../shell/Step.tsx';
import { counted, kindWords, modalityWords } from '../words.ts';
import { ActorBox } from './ActorBox.tsx';

type Chain = ChainsQuery['chains'][number];
type Hop = Chain['hops'][number];

/** Over whom one actor reaches another, contact by contact in the order of time, with the words that say so. */
export function PathFinder() {
  const { a, b, certain } = address.value;
  const answer = chains.data.value;
  const shown = answer?.chains.filter(({ isCertain }) => isCertain || !certain) ?? [];
  return (
    <div class="paths">
      <div class="ends">
        <ActorBox label="From" id={a} onChoose={id => go({ a: id })} />
        <button
          type="button"
          class="icon-button"
          aria-label="Swap the two"
          title="Swap"
          onClick={() => go({ a: b, b: a })}
        >
          <SwapIcon />
        </button>
        <ActorBox label="To" id={b} onChoose={id => go({ b: id })} />
      </div>
      {(a === '' || b === '') && (
        <p class="quiet">
          Choose both ends. A path is a chain of contacts in which each one follows on the one before.
        </p>
      )}
      {a !== '' && a === b && <p class="quiet">These are one and the same.</p>}
      {answer && shown.length === 0 && <NoPath answer={answer} hides={answer.chains.length > 0} />}
      {shown.map((chain, i) => (
        <Path key={i} chain={chain} />
      ))}
    </div>
  );
}

function Path({ chain }: { chain: Chain }) {
  const names = [chain.hops[0]?.from, ...chain.hops.map(({ to }) => to)].map(actor => actor?.name ?? 'somebody');
  return (
    <article class="path">
      <header>
        <h2>{names.join(' → ')}</h2>
        <p class="quiet">
          <b class={chain.isCertain ? 'occurred' : 'alleged'}>{chain.isCertain ? 'Certain' : 'Possible'}</b>
          {chain.isCertain
            ? ' – each contact was over before the next began'
            : ' – the dates do not exclude this order, or a contact is not certain'}
          , {counted(chain.hops.length, 'contact')}
        </p>
      </header>
      <ol>
        {chain.hops.map((hop, i) => (
          <Contact key={i} hop={hop} isFirst={i === 0} />
        ))}
      </ol>
    </article>
  );
}

function Contact({ hop: { from, to, via, evidence }, isFirst }: { hop: Hop; isFirst: boolean }) {
  return (
    <li>
      {isFirst && <Stop actor={from} />}
      <div class="hop">
        {via && (
          <>
            <p class="via">
              <span class={`status ${statusOf(via.modality)}`} aria-hidden="true" />
              <Step to={{ event: via.id }} aria-current={address.value.event === via.id ? 'true' : undefined}>
                {via.title}
              </Step>
            </p>
            <p class="quiet">
              {[
                via.when?.display ?? 'no date',
                kindWords(via.kind),
                via.places.flatMap(place => (place ? [place.name] : [])).join(', '),
                via.modality === 'ACTUAL' ? '' : modalityWords[via.modality],
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </>
        )}
        {evidence?.nodes.slice(0, 1).map(({ id, quotes, article }) => (
          <figure key={id}>
            {quotes[0] && <blockquote>“{quotes[0].text}”</blockquote>}
            <figcaption>
              {article?.publisher?.name ?? article?.title ?? 'An article'}
              {article?.address && (
                <>
                  {' · '}
                  <a href={article.address} target="_blank" rel="noopener noreferrer">
                    source
                  </a>
                </>
              )}
              {evidence.totalCount > 1 && ` · ${counted(evidence.totalCount, 'claim')}`}
            </figcaption>
          </figure>
        ))}
      </div>
      <Stop actor={to} />
    </li>
  );
}

function Stop({ actor }: { actor: Hop['from'] }) {
  return <p class="stop">{actor ? <Step to={{ actor: actor.id, a: '', b: '' }}>{actor.name}</Step> : 'somebody'}</p>;
}

/** What would have to change for a path to be there. */
function NoPath({ answer, hides }: { answer: ChainsQuery; hides: boolean }) {
  const { a, b } = address.value;
  const whenever = answer.whenever[0];
  const days = whenever?.hops
    .flatMap(({ via }) => [via?.when?.earliest, via?.when?.latest])
    .filter(Boolean)
    .sort();
  return (
    <div class="empty-state" role="status">
      <h2>
        No path from {answer.from?.name ?? a} to {answer.to?.name ?? b}{' '}
        {span.value === null ? 'is known' : `in this window, ${spanWords(address.value.from, address.value.to)}`}.
      </h2>
      <ul>
        {hides && (
          <li>
            <Step class="button" to={{ certain: false }}>
              With paths that are only possible
            </Step>
          </li>
        )}
        {span.value !== null && whenever && (
          <li>
            <Step class="button" to={{ from: '', to: '' }}>
              Look at all time
              {days?.[0] && ` – the nearest: ${shortDay(days[0])} to ${shortDay(days.at(-1)!)}`}
            </Step>
          </li>
        )}
        {answer.back.length > 0 && (
          <li>
            <Step class="button" to={{ a: b, b: a }}>
              The other way round: {answer.to?.name} to {answer.from?.name}
            </Step>
          </li>
        )}
        {answer.planned.length > 0 && !hides && (
          <li>
            <Step class="button" to={{ statuses: ['ACTUAL', 'ALLEGED', 'PLANNED'] }}>
              Count planned meetings, too
            </Step>
          </li>
        )}
      </ul>
      {!hides && !whenever && answer.back.length === 0 && answer.planned.length === 0 && (
        <p>Not at any time, not the other way round, and not with planned meetings.</p>
      )}
    </div>
  );
}
