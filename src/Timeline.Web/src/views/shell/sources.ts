import type { EventListQuery } from '../../api/generated/graphql.ts';

type Listed = NonNullable<EventListQuery['timeline']>['nodes'][number];
type Article = NonNullable<Listed['articles']>['nodes'][number];

/** The articles of a list of events, each once, numbered from 1 in the order in which the list needs them. */
export function numberSources(events: readonly Pick<Listed, 'articles'>[]): {
  readonly sources: readonly Article[];
  readonly numbersOf: (event: Pick<Listed, 'articles'>) => readonly number[];
} {
  const sources: Article[] = [];
  const numbers = new Map<string, number>();
  for (const { articles } of events)
    for (const article of articles?.nodes ?? []) {
      const id = String(article.id);
      if (numbers.has(id)) continue;
      sources.push(article);
      numbers.set(id, sources.length);
    }
  return { sources, numbersOf: ({ articles }) => (articles?.nodes ?? []).map(({ id }) => numbers.get(String(id))!) };
}
