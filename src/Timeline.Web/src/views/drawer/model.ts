import type { EventDetailQuery, RelationKind } from '../../api/generated/graphql.ts';

export type Detail = NonNullable<EventDetailQuery['event']>;
export type Claim = NonNullable<Detail['claims']>['nodes'][number];
export type ReadDate = NonNullable<Detail['when']>;
export type Related = NonNullable<NonNullable<Detail['relations']>['nodes'][number]['to']>;

/** The claims of one article, in their order. */
export interface Told {
  readonly article: Claim['article'];
  readonly claims: readonly Claim[];
}

/** Claims by the article that makes them, in the order in which they became known. */
export function byArticle(claims: readonly Claim[]): readonly Told[] {
  const told = new Map<string, { article: Claim['article']; claims: Claim[] }>();
  for (const claim of claims) {
    const id = claim.article?.id ?? '';
    if (!told.has(id)) told.set(id, { article: claim.article, claims: [] });
    told.get(id)!.claims.push(claim);
  }
  return [...told.values()];
}

/** The dates that claims give, each once, with who gives it. Fewer than two: nobody disagrees. */
export function datesGiven(claims: readonly Claim[]): readonly { when: ReadDate; by: readonly Claim[] }[] {
  const given = new Map<string, { when: ReadDate; by: Claim[] }>();
  for (const claim of claims) {
    if (claim.when === null) continue;
    const known = given.get(claim.when.edtf);
    if (known) known.by.push(claim);
    else given.set(claim.when.edtf, { when: claim.when, by: [claim] });
  }
  return [...given.values()];
}

/** Relations as seen from one event: words that lead from it to the other. */
export function related(event: Detail): readonly { words: string; event: Related; says: string | null }[] {
  const seen = new Set<string>();
  const list: { words: string; event: Related; says: string | null }[] = [];
  const add = (words: string, other: Related | null, says: string | null) => {
    if (other === null || other.id === event.id || seen.has(words + other.id)) return;
    seen.add(words + other.id);
    list.push({ words, event: other, says });
  };
  for (const { kind, from, to, words } of event.relations?.nodes ?? []) {
    if (from?.id === event.id) add(relationWords[kind][0], to, words);
    else add(relationWords[kind][1], from, words);
  }
  for (const part of event.parts?.nodes ?? []) add(relationWords.PART_OF[1], part, null);
  return list;
}

/** What the other event is, read from the first of the two and from the second. */
const relationWords: Record<RelationKind, readonly [string, string]> = {
  PART_OF: ['Part of', 'Has as a part'],
  BEFORE: ['Before', 'After'],
  AFTER: ['After', 'Before'],
  IN_RESPONSE_TO: ['In response to', 'Answered by'],
  ABOUT: ['About', 'Spoken of in'],
  SAME_AS: ['The same as', 'The same as'],
  CONTRADICTS: ['Contradicts', 'Contradicted by'],
  DISTINCT_FROM: ['Expressly not', 'Expressly not'],
  CAUSES: ['Brings about', 'Brought about by'],
};
