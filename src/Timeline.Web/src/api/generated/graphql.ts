/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/**
 * Which events are wanted. Conditions are joined by `and`, the members of a list by `or`; a condition left out or empty
 * holds for every event. An event without a date passes no condition on time for certain.
 */
export type EventFilter = {
  /** Events in which at least one of these actors takes part, by id. */
  actors?: Array<string | number> | null | undefined;
  /** Events that started after this span ends. */
  after?: string | null | undefined;
  /** Events that ended before this span begins. */
  before?: string | null | undefined;
  /** Events of these forms. */
  forms?: Array<EventForm> | null | undefined;
  /** Events of these kinds. */
  kinds?: Array<EventKind> | null | undefined;
  /** Events of these modalities. */
  modalities?: Array<Modality> | null | undefined;
  /** Events that share at least a second with this span. */
  overlapping?: string | null | undefined;
  /** Events in these places or in places within them, by id. */
  places?: Array<string | number> | null | undefined;
  /** Events whose date is known as finely as one of these says. An event without a date has none. */
  precisions?: Array<Precision> | null | undefined;
  /** Events of which at least one of these publishers tells, by the actor's id. */
  publishers?: Array<string | number> | null | undefined;
  /** Events about at least one of these topics, by id. */
  topics?: Array<string | number> | null | undefined;
};

/** How an event fills its time. */
export type EventForm =
  /** It happened once. */
  | 'OCCURRENCE'
  /** It happened several times, reported as one: `several recent airstrikes`. */
  | 'SERIES'
  /** It held for a while: a state of affairs. */
  | 'STATE';

/** What happened. `eventKinds` also tells which kinds are contacts, and how PLOVER and CAMEO call them. */
export type EventKind =
  /** An agreement is made or signed. */
  | 'AGREEMENT'
  /** Help is given: money, goods, arms, shelter. */
  | 'AID'
  /** Somebody asks another to do something, or to stop. */
  | 'APPEAL'
  /** Somebody takes or leaves an office. */
  | 'APPOINTMENT'
  /** Somebody attacks people or property. */
  | 'ATTACK'
  /** Talks by telephone or video. */
  | 'CALL'
  /** People are arrested, expelled or forced. */
  | 'COERCION'
  /** Somebody yields to a demand. */
  | 'CONCESSION'
  /** Somebody criticises or condemns another, or what was done. */
  | 'CONDEMNATION'
  /** Contact whose mode no source tells. */
  | 'CONSULTATION'
  /** Two sides act together. */
  | 'COOPERATION'
  /** An authority decides, approves or enacts. */
  | 'DECISION'
  /** Something hidden becomes known. */
  | 'DISCLOSURE'
  /** Two sides are at odds in public. */
  | 'DISPUTE'
  /** Somebody expects or predicts something about another event. */
  | 'FORECAST'
  /** A letter or message from one to another. */
  | 'LETTER'
  /** Somebody brings two sides together. */
  | 'MEDIATION'
  /** Talks held face to face. */
  | 'MEETING'
  /** Armed forces strike or fight. */
  | 'MILITARY_ACTION'
  /** Forces are made ready or moved. */
  | 'MOBILIZATION'
  /** A meeting of many sides: a summit, a conference, a session. */
  | 'MULTILATERAL_MEETING'
  /** Talks towards an agreement. */
  | 'NEGOTIATION'
  /** People protest in public. */
  | 'PROTEST'
  /** Security forces enter a place by force. */
  | 'RAID'
  /** A demand, an offer or a plan is refused. */
  | 'REJECTION'
  /** A medium reports something. */
  | 'REPORT'
  /** Forces or people withdraw. */
  | 'RETREAT'
  /** A crowd uses violence. */
  | 'RIOT'
  /** Relations are reduced or sanctions imposed. */
  | 'SANCTION'
  /** A state of affairs that lasts. */
  | 'SITUATION'
  /** Something is said in public. */
  | 'STATEMENT'
  /** Somebody takes another's side. */
  | 'SUPPORT'
  /** Talks in a place that belongs to neither side. */
  | 'THIRD_PLACE_MEETING'
  /** Somebody threatens another. */
  | 'THREAT'
  /** Somebody goes to see a host or a place; one event, whoever reports it. */
  | 'VISIT';

/** What can be found by words. */
export type HitKind =
  /** An actor, by name, alias or description. */
  | 'ACTOR'
  /** An article, by title or text. */
  | 'ARTICLE'
  /** An event, by title or by what articles say of it. */
  | 'EVENT'
  /** An office, by title. */
  | 'OFFICE'
  /** A place, by name. */
  | 'PLACE'
  /** A topic, by name. */
  | 'TOPIC';

/** What the lanes of a chart stand for. */
export type LaneKind =
  /** Countries, with the events in places within them. */
  | 'COUNTRY'
  /** Offices as whose holder somebody takes part. */
  | 'OFFICE'
  /** Organisations and groups that take part: every actor who is no person. */
  | 'ORGANIZATION'
  /** Persons who take part. */
  | 'PERSON'
  /** Places of any kind, with the events that happened there and not merely in a place within. */
  | 'PLACE';

/** How sure an answer must be. */
export type Likelihood =
  /** True whatever the uncertain dates turn out to be. */
  | 'CERTAIN'
  /** Not excluded by the dates; what is certain is possible too. */
  | 'POSSIBLE';

/** What a claim says about the reality of its event. */
export type Modality =
  /** It happened, or is happening. */
  | 'ACTUAL'
  /** Somebody says that it happened, and the source does not vouch for it. */
  | 'ALLEGED'
  /** It was planned and called off. */
  | 'CANCELLED'
  /** Somebody denies that it happened. */
  | 'DENIED'
  /** It is, or was, expected. */
  | 'EXPECTED'
  /** It happens now and then, without dates. */
  | 'HABITUAL'
  /** It did not happen: `there was no immediate statement`. */
  | 'NEGATED'
  /** It is planned or announced. */
  | 'PLANNED'
  /** The source predicts it. */
  | 'PREDICTED';

/** The kinds of place. */
export type PlaceKind =
  /** Any other area. */
  | 'AREA'
  /** A city. */
  | 'CITY'
  /** A country. */
  | 'COUNTRY'
  /** A part of a country, or a region that spans several. */
  | 'REGION'
  /** A building, a base, a crossing. */
  | 'SITE'
  /** A territory that is not, or not undisputedly, a country or part of one. */
  | 'TERRITORY'
  /** A town or village. */
  | 'TOWN';

/** How finely a date is known, told by the form of its EDTF text. */
export type Precision =
  /** Some year of a century. */
  | 'CENTURY'
  /** A day. */
  | 'DAY'
  /** Some year of a decade. */
  | 'DECADE'
  /** A span that is none of the others, with both ends. */
  | 'INTERVAL'
  /** A month, or some day of it. */
  | 'MONTH'
  /** One end or both are open or unknown. */
  | 'OPEN'
  /** A season, quarter or half-year. */
  | 'SEASON'
  /** A time of day. */
  | 'SECOND'
  /** A range from Monday to Sunday. */
  | 'WEEK'
  /** A year, or some month or day of it. */
  | 'YEAR';

/** How the date of an event is meant. */
export type Reading =
  /** It lasted so long, from the first day to the last. */
  | 'THROUGHOUT'
  /** It happened at some time within: a meeting `in December` took an hour. */
  | 'WITHIN';

export type ChartQueryVariables = Exact<{
  during?: string | null | undefined;
  filter?: EventFilter | null | undefined;
  certainty: Likelihood;
  lanesBy: LaneKind;
  pinned?: Array<string | number> | string | number | null | undefined;
  hidden?: Array<string | number> | string | number | null | undefined;
  bins: number;
}>;


export type ChartQuery = { chart: { laneCount: number, from: string, to: string, binSeconds: number, totalCount: number, undatedCount: number, lanes: Array<{ id: string, name: string, eventCount: number, undatedCount: number, eventIds: Array<string>, bins: { possible: Array<number>, certain: Array<number> } }>, events: Array<{ id: string, title: string, kind: EventKind, form: EventForm, modality: Modality, isDisputed: boolean, claimCount: number, when: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null, reading: Reading, precision: Precision, isApproximate: boolean, isUncertain: boolean, display: string, expression: string | null } | null }>, bins: { possible: Array<number>, certain: Array<number> } } | null };

export type OverviewQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  certainty: Likelihood;
}>;


export type OverviewQuery = { chart: { from: string, to: string, binSeconds: number, totalCount: number, undatedCount: number, bins: { possible: Array<number>, certain: Array<number> } } | null };

export type ChartCountsFragment = { from: string, to: string, binSeconds: number, totalCount: number, undatedCount: number, bins: { possible: Array<number>, certain: Array<number> } };

export type DrawnEventFragment = { id: string, title: string, kind: EventKind, form: EventForm, modality: Modality, isDisputed: boolean, claimCount: number, when: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null, reading: Reading, precision: Precision, isApproximate: boolean, isUncertain: boolean, display: string, expression: string | null } | null };

export type FindLanesQueryVariables = Exact<{
  text: string;
  kinds: Array<HitKind> | HitKind;
}>;


export type FindLanesQuery = { search: { nodes: Array<{ item:
        | { __typename: 'Article', id: string }
        | { __typename: 'Claim', id: string }
        | { __typename: 'Event', id: string }
        | { __typename: 'Group', name: string, description: string | null, id: string }
        | { __typename: 'Office', title: string, id: string }
        | { __typename: 'Organization', name: string, description: string | null, id: string }
        | { __typename: 'Person', name: string, description: string | null, id: string }
        | { __typename: 'Place', name: string, id: string, placeKind: PlaceKind }
        | { __typename: 'Topic', id: string }
       | null }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ChartCountsFragmentDoc = new TypedDocumentString(`
    fragment ChartCounts on Chart {
  from
  to
  binSeconds
  totalCount
  undatedCount
  bins {
    possible
    certain
  }
}
    `, {"fragmentName":"ChartCounts"}) as unknown as TypedDocumentString<ChartCountsFragment, unknown>;
export const DrawnEventFragmentDoc = new TypedDocumentString(`
    fragment DrawnEvent on Event {
  id
  title
  kind
  form
  modality
  isDisputed
  claimCount
  when {
    earliestStart
    latestStart
    earliestEnd
    latestEnd
    reading
    precision
    isApproximate
    isUncertain
    display
    expression
  }
}
    `, {"fragmentName":"DrawnEvent"}) as unknown as TypedDocumentString<DrawnEventFragment, unknown>;
export const ChartDocument = new TypedDocumentString(`
    query Chart($during: Edtf, $filter: EventFilter, $certainty: Likelihood!, $lanesBy: LaneKind!, $pinned: [ID!], $hidden: [ID!], $bins: Int!) {
  chart(
    during: $during
    filter: $filter
    certainty: $certainty
    lanesBy: $lanesBy
    pinned: $pinned
    hidden: $hidden
    bins: $bins
  ) {
    ...ChartCounts
    laneCount
    lanes {
      id
      name
      eventCount
      undatedCount
      bins {
        possible
        certain
      }
      eventIds
    }
    events {
      ...DrawnEvent
    }
  }
}
    fragment ChartCounts on Chart {
  from
  to
  binSeconds
  totalCount
  undatedCount
  bins {
    possible
    certain
  }
}
fragment DrawnEvent on Event {
  id
  title
  kind
  form
  modality
  isDisputed
  claimCount
  when {
    earliestStart
    latestStart
    earliestEnd
    latestEnd
    reading
    precision
    isApproximate
    isUncertain
    display
    expression
  }
}`, {"id":"sha256:f7a0abe3b70cbdf9547529f88a61b73b42c8185ad6d8e1cf0a321f1e17b131b7"}) as unknown as TypedDocumentString<ChartQuery, ChartQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($filter: EventFilter, $certainty: Likelihood!) {
  chart(filter: $filter, certainty: $certainty, lanes: 0, bins: 320) {
    ...ChartCounts
  }
}
    fragment ChartCounts on Chart {
  from
  to
  binSeconds
  totalCount
  undatedCount
  bins {
    possible
    certain
  }
}`, {"id":"sha256:2b0074ed7ea69304017be427c50b56c860b82d909e1017de5c14a563a81e9f22"}) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const FindLanesDocument = new TypedDocumentString(`
    query FindLanes($text: String!, $kinds: [HitKind!]!) {
  search(text: $text, kinds: $kinds, first: 8) {
    nodes {
      item {
        __typename
        id
        ... on Actor {
          name
          description
        }
        ... on Office {
          title
        }
        ... on Place {
          name
          placeKind: kind
        }
      }
    }
  }
}
    `, {"id":"sha256:f4f3b3fe98c350ce82c4c88c8edd769f0c23919393fdac5e5849eeb8e8363118"}) as unknown as TypedDocumentString<FindLanesQuery, FindLanesQueryVariables>;