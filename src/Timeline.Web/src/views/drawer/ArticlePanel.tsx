import { useEffect, useMemo } from 'preact/hooks';
import { ArticleDetailDocument } from '../../api/generated/graphql.ts';
import { statusOf } from '../../core/glyphs.ts';
import { asking } from '../../state/asking.ts';
import { State } from '../shell/State.tsx';
import { Step } from '../shell/Step.tsx';
import { counted } from '../words.ts';

/** An article, and every event it tells of. */
export function ArticlePanel({ id }: { id: string }) {
  const asked = useMemo(() => asking(ArticleDetailDocument, () => ({ id })), [id]);
  useEffect(asked.watch, [asked]);
  const article = asked.data.value?.article;
  return (
    <>
      <State of={asked} />
      {asked.data.value !== null && !article && (
        <p class="nothing">
          No article has the id <code>{id}</code>.
        </p>
      )}
      {article && (
        <article>
          <header>
            <p class="over">
              <b>Article</b>
              <span class="quiet">{article.published.display}</span>
            </p>
            <h2>{article.title}</h2>
            <p class="quiet">
              {article.publisher?.name ?? 'Publisher not named'}
              {article.authors.length > 0 &&
                ` · ${article.authors.flatMap(author => (author ? [author.name] : [])).join(', ')}`}
            </p>
            {article.address && (
              <p>
                <a href={article.address} target="_blank" rel="noopener noreferrer">
                  Read it at the source
                </a>
              </p>
            )}
            {article.note && <p class="note">{article.note}</p>}
          </header>
          <section aria-labelledby="tells">
            <h3 id="tells">
              It tells of <small>{counted(article.events?.totalCount ?? 0, 'event')}</small>
            </h3>
            <ul class="related">
              {article.events?.nodes.map(event => (
                <li key={event.id}>
                  <Step to={{ event: event.id }}>
                    <span class={`status ${statusOf(event.modality)}`} aria-hidden="true" />
                    {event.title}
                  </Step>
                  <small class="quiet">{event.when?.display ?? 'no date'}</small>
                </li>
              ))}
            </ul>
          </section>
        </article>
      )}
    </>
  );
}
