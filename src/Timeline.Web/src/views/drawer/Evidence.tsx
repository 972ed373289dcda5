import type { AttributionMedium } from '../../api/generated/graphql.ts';
import { statusOf } from '../../core/glyphs.ts';
import { Step } from '../shell/Step.tsx';
import { counted, modalityWords } from '../words.ts';
import { readingWords } from './dates.ts';
import { byArticle, type Claim, type Detail } from './model.ts';

const media: Record<AttributionMedium, string> = {
  STATEMENT: 'statement',
  REPORT: 'report',
  INTERVIEW: 'interview',
  SPEECH: 'speech',
  SOCIAL_MEDIA: 'social media',
  OFFICIALS: 'officials to reporters',
  OTHER: '',
};

/** What articles say of an event, in their words, and through whom they heard it. */
export function Evidence({ event, titleOf }: { event: Detail; titleOf: (id: string) => string }) {
  const claims = event.claims?.nodes ?? [];
  const told = byArticle(claims);
  const sources = event.sources.length;
  return (
    <section aria-labelledby="evidence">
      <h3 id="evidence">
        Evidence{' '}
        <small>
          {counted(told.length, 'article')}, {counted(sources, 'source')}
        </small>
      </h3>
      {told.map(({ article, claims: said }) => (
        <div key={article?.id ?? ''} class="told">
          <p class="article">
            {article ? (
              <>
                <Step to={{ event: article.id }} title="All that this article tells">
                  {article.title}
                </Step>
                <small>
                  {article.publisher?.name ?? 'publisher not named'} · {article.published.display}
                  {article.address && (
                    <>
                      {' · '}
                      <a href={article.address} target="_blank" rel="noopener noreferrer">
                        read it at the source
                      </a>
                    </>
                  )}
                </small>
              </>
            ) : (
              'An article that is not recorded'
            )}
          </p>
          {said.map(claim => (
            <Said key={claim.id} claim={claim} of={event} titleOf={titleOf} />
          ))}
        </div>
      ))}
      {event.claims !== null && event.claims.totalCount > claims.length && (
        <p class="quiet">{counted(event.claims.totalCount - claims.length, 'more claim')} are not shown.</p>
      )}
    </section>
  );
}

function Said({ claim, of, titleOf }: { claim: Claim; of: Detail; titleOf: (id: string) => string }) {
  const reading = claim.when && readingWords(claim.when, titleOf);
  return (
    <div class="said">
      {claim.quotes.length > 0 && (
        <blockquote>
          {claim.quotes.map((quote, i) => (
            <p key={i}>
              “{quote.text}”
              {quote.supports.length > 0 && (
                <small title="Which part of the event these words support">
                  {quote.supports.map(part => part.toLowerCase()).join(', ')}
                </small>
              )}
            </p>
          ))}
        </blockquote>
      )}
      {(claim.modality !== of.modality || claim.hedge) && (
        <p class="remark">
          <b class={statusOf(claim.modality)}>{modalityWords[claim.modality]}</b>
          {claim.title && claim.title !== of.title && <> – {claim.title}</>}
          {claim.hedge && <span class="quiet"> “{claim.hedge}”</span>}
        </p>
      )}
      {claim.attribution.length > 0 && <Chain claim={claim} />}
      {reading && (
        <p class="reading">
          <span class="quiet">How the date was read</span> {reading} → <b>{claim.when!.display}</b>
        </p>
      )}
      {claim.note && <p class="note">{claim.note}</p>}
    </div>
  );
}

/** Who told whom, from who knew it first to the article. */
function Chain({ claim }: { claim: Claim }) {
  return (
    <ol class="attribution" aria-label="Who told whom">
      {claim.attribution.toReversed().map(({ speaker, words, medium }, i) => (
        <li key={i}>
          {speaker?.name ?? (words ? `“${words}”` : 'somebody unnamed')}
          <small>{[speaker && words ? `“${words}”` : null, medium && media[medium]].filter(Boolean).join(', ')}</small>
        </li>
      ))}
      <li>{claim.article?.publisher?.name ?? 'the article'}</li>
    </ol>
  );
}
