/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** In what form something was said. */
export const AttributionMedium = {
  /** An interview. */
  Interview: 'INTERVIEW',
  /** Officials speaking to reporters. */
  Officials: 'OFFICIALS',
  /** Any other form. */
  Other: 'OTHER',
  /** A news report. */
  Report: 'REPORT',
  /** A post on a social network. */
  SocialMedia: 'SOCIAL_MEDIA',
  /** A speech. */
  Speech: 'SPEECH',
  /** A statement. */
  Statement: 'STATEMENT'
} as const;

export type AttributionMedium = typeof AttributionMedium[keyof typeof AttributionMedium];
/** What a number counts. */
export const CountOf = {
  /** People killed. */
  Killed: 'KILLED',
  /** How often a series happened. */
  Occurrences: 'OCCURRENCES',
  /** Anything else; the words say what. */
  Other: 'OTHER',
  /** People who took part. */
  Participants: 'PARTICIPANTS',
  /** Houses, cars and other property hit. */
  Properties: 'PROPERTIES',
  /** People wounded. */
  Wounded: 'WOUNDED'
} as const;

export type CountOf = typeof CountOf[keyof typeof CountOf];
/** What may become of an event. */
export const EventChangeKind = {
  /** There was none before. An event that was removed comes back in this way, too. */
  Created: 'CREATED',
  /** The last claim about it was taken back. */
  Removed: 'REMOVED',
  /** Claims about it were added, replaced or taken back. What it amounts to may be as before. */
  Updated: 'UPDATED'
} as const;

export type EventChangeKind = typeof EventChangeKind[keyof typeof EventChangeKind];
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
export const EventForm = {
  /** It happened once. */
  Occurrence: 'OCCURRENCE',
  /** It happened several times, reported as one: `several recent airstrikes`. */
  Series: 'SERIES',
  /** It held for a while: a state of affairs. */
  State: 'STATE'
} as const;

export type EventForm = typeof EventForm[keyof typeof EventForm];
/** What happened. `eventKinds` also tells which kinds are contacts, and how PLOVER and CAMEO call them. */
export const EventKind = {
  /** An agreement is made or signed. */
  Agreement: 'AGREEMENT',
  /** Help is given: money, goods, arms, shelter. */
  Aid: 'AID',
  /** Somebody asks another to do something, or to stop. */
  Appeal: 'APPEAL',
  /** Somebody takes or leaves an office. */
  Appointment: 'APPOINTMENT',
  /** Somebody attacks people or property. */
  Attack: 'ATTACK',
  /** Talks by telephone or video. */
  Call: 'CALL',
  /** People are arrested, expelled or forced. */
  Coercion: 'COERCION',
  /** Somebody yields to a demand. */
  Concession: 'CONCESSION',
  /** Somebody criticises or condemns another, or what was done. */
  Condemnation: 'CONDEMNATION',
  /** Contact whose mode no source tells. */
  Consultation: 'CONSULTATION',
  /** Two sides act together. */
  Cooperation: 'COOPERATION',
  /** An authority decides, approves or enacts. */
  Decision: 'DECISION',
  /** Something hidden becomes known. */
  Disclosure: 'DISCLOSURE',
  /** Two sides are at odds in public. */
  Dispute: 'DISPUTE',
  /** Somebody expects or predicts something about another event. */
  Forecast: 'FORECAST',
  /** A letter or message from one to another. */
  Letter: 'LETTER',
  /** Somebody brings two sides together. */
  Mediation: 'MEDIATION',
  /** Talks held face to face. */
  Meeting: 'MEETING',
  /** Armed forces strike or fight. */
  MilitaryAction: 'MILITARY_ACTION',
  /** Forces are made ready or moved. */
  Mobilization: 'MOBILIZATION',
  /** A meeting of many sides: a summit, a conference, a session. */
  MultilateralMeeting: 'MULTILATERAL_MEETING',
  /** Talks towards an agreement. */
  Negotiation: 'NEGOTIATION',
  /** People protest in public. */
  Protest: 'PROTEST',
  /** Security forces enter a place by force. */
  Raid: 'RAID',
  /** A demand, an offer or a plan is refused. */
  Rejection: 'REJECTION',
  /** A medium reports something. */
  Report: 'REPORT',
  /** Forces or people withdraw. */
  Retreat: 'RETREAT',
  /** A crowd uses violence. */
  Riot: 'RIOT',
  /** Relations are reduced or sanctions imposed. */
  Sanction: 'SANCTION',
  /** A state of affairs that lasts. */
  Situation: 'SITUATION',
  /** Something is said in public. */
  Statement: 'STATEMENT',
  /** Somebody takes another's side. */
  Support: 'SUPPORT',
  /** Talks in a place that belongs to neither side. */
  ThirdPlaceMeeting: 'THIRD_PLACE_MEETING',
  /** Somebody threatens another. */
  Threat: 'THREAT',
  /** Somebody goes to see a host or a place; one event, whoever reports it. */
  Visit: 'VISIT'
} as const;

export type EventKind = typeof EventKind[keyof typeof EventKind];
/** What can be found by words. */
export const HitKind = {
  /** An actor, by name, alias or description. */
  Actor: 'ACTOR',
  /** An article, by title or text. */
  Article: 'ARTICLE',
  /** An event, by title or by what articles say of it. */
  Event: 'EVENT',
  /** An office, by title. */
  Office: 'OFFICE',
  /** A place, by name. */
  Place: 'PLACE',
  /** A topic, by name. */
  Topic: 'TOPIC'
} as const;

export type HitKind = typeof HitKind[keyof typeof HitKind];
/** What the lanes of a chart stand for. */
export const LaneKind = {
  /** Countries, with the events in places within them. */
  Country: 'COUNTRY',
  /** Offices as whose holder somebody takes part. */
  Office: 'OFFICE',
  /** Organisations and groups that take part: every actor who is no person. */
  Organization: 'ORGANIZATION',
  /** Persons who take part. */
  Person: 'PERSON',
  /** Places of any kind, with the events that happened there and not merely in a place within. */
  Place: 'PLACE'
} as const;

export type LaneKind = typeof LaneKind[keyof typeof LaneKind];
/** How sure an answer must be. */
export const Likelihood = {
  /** True whatever the uncertain dates turn out to be. */
  Certain: 'CERTAIN',
  /** Not excluded by the dates; what is certain is possible too. */
  Possible: 'POSSIBLE'
} as const;

export type Likelihood = typeof Likelihood[keyof typeof Likelihood];
/** What a claim says about the reality of its event. */
export const Modality = {
  /** It happened, or is happening. */
  Actual: 'ACTUAL',
  /** Somebody says that it happened, and the source does not vouch for it. */
  Alleged: 'ALLEGED',
  /** It was planned and called off. */
  Cancelled: 'CANCELLED',
  /** Somebody denies that it happened. */
  Denied: 'DENIED',
  /** It is, or was, expected. */
  Expected: 'EXPECTED',
  /** It happens now and then, without dates. */
  Habitual: 'HABITUAL',
  /** It did not happen: `there was no immediate statement`. */
  Negated: 'NEGATED',
  /** It is planned or announced. */
  Planned: 'PLANNED',
  /** The source predicts it. */
  Predicted: 'PREDICTED'
} as const;

export type Modality = typeof Modality[keyof typeof Modality];
/** What an actor does in an event. */
export const ParticipantRole = {
  /** Is spoken to. */
  Addressee: 'ADDRESSEE',
  /** Does what the event is: strikes, raids, decides. */
  Agent: 'AGENT',
  /** Takes or leaves an office. */
  Appointee: 'APPOINTEE',
  /** Receives the visitor. */
  Host: 'HOST',
  /** Brings others together. */
  Mediator: 'MEDIATOR',
  /** Calls or arranges the event. */
  Organizer: 'ORGANIZER',
  /** Takes part, without a more particular role. */
  Participant: 'PARTICIPANT',
  /** Signs an agreement. */
  Signatory: 'SIGNATORY',
  /** Speaks, writes or announces. */
  Speaker: 'SPEAKER',
  /** Is spoken about, without taking part. */
  Subject: 'SUBJECT',
  /** Is what the act is aimed at. */
  Target: 'TARGET',
  /** Suffers from it. */
  Victim: 'VICTIM',
  /** Travels to the host. */
  Visitor: 'VISITOR'
} as const;

export type ParticipantRole = typeof ParticipantRole[keyof typeof ParticipantRole];
/** The kinds of place. */
export const PlaceKind = {
  /** Any other area. */
  Area: 'AREA',
  /** A city. */
  City: 'CITY',
  /** A country. */
  Country: 'COUNTRY',
  /** A part of a country, or a region that spans several. */
  Region: 'REGION',
  /** A building, a base, a crossing. */
  Site: 'SITE',
  /** A territory that is not, or not undisputedly, a country or part of one. */
  Territory: 'TERRITORY',
  /** A town or village. */
  Town: 'TOWN'
} as const;

export type PlaceKind = typeof PlaceKind[keyof typeof PlaceKind];
/** How finely a date is known, told by the form of its EDTF text. */
export const Precision = {
  /** Some year of a century. */
  Century: 'CENTURY',
  /** A day. */
  Day: 'DAY',
  /** Some year of a decade. */
  Decade: 'DECADE',
  /** A span that is none of the others, with both ends. */
  Interval: 'INTERVAL',
  /** A month, or some day of it. */
  Month: 'MONTH',
  /** One end or both are open or unknown. */
  Open: 'OPEN',
  /** A season, quarter or half-year. */
  Season: 'SEASON',
  /** A time of day. */
  Second: 'SECOND',
  /** A range from Monday to Sunday. */
  Week: 'WEEK',
  /** A year, or some month or day of it. */
  Year: 'YEAR'
} as const;

export type Precision = typeof Precision[keyof typeof Precision];
/** The part of a claim that a quote supports. */
export const QuoteSupport = {
  /** What happened. */
  What: 'WHAT',
  /** When. */
  When: 'WHEN',
  /** Where. */
  Where: 'WHERE',
  /** Who took part. */
  Who: 'WHO',
  /** Why, or in answer to what. */
  Why: 'WHY'
} as const;

export type QuoteSupport = typeof QuoteSupport[keyof typeof QuoteSupport];
/** How the date of an event is meant. */
export const Reading = {
  /** It lasted so long, from the first day to the last. */
  Throughout: 'THROUGHOUT',
  /** It happened at some time within: a meeting `in December` took an hour. */
  Within: 'WITHIN'
} as const;

export type Reading = typeof Reading[keyof typeof Reading];
/** How a source relates one event to another; read `this event … the other`. */
export const RelationKind = {
  /** Has the other as its content. */
  About: 'ABOUT',
  /** Began when the other was over. */
  After: 'AFTER',
  /** Was over before the other began. */
  Before: 'BEFORE',
  /** Brings the other about. */
  Causes: 'CAUSES',
  /** Cannot be true together with the other. */
  Contradicts: 'CONTRADICTS',
  /** Is expressly not the other. */
  DistinctFrom: 'DISTINCT_FROM',
  /** Answers the other. */
  InResponseTo: 'IN_RESPONSE_TO',
  /** Is a part of the other. */
  PartOf: 'PART_OF',
  /** Is the other, told again. */
  SameAs: 'SAME_AS'
} as const;

export type RelationKind = typeof RelationKind[keyof typeof RelationKind];
export type ArchiveQueryVariables = Exact<{ [key: string]: never; }>;


export type ArchiveQuery = { chart: { from: string, to: string, bins: { possible: Array<number> }, lanes: Array<{ id: string, name: string, eventCount: number }> } | null };

export type ArticleDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type ArticleDetailQuery = { article: { id: string, title: string, address: string | null, note: string | null, publisher:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
     | null, authors: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
     | null>, published: { display: string }, events: { totalCount: number, nodes: Array<{ id: string, title: string, modality: Modality, when: { display: string } | null }> } | null } | null };

export type ChainsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  during?: string | null | undefined;
  modalities: Array<Modality> | Modality;
}>;


export type ChainsQuery = { from:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
   | null, to:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
   | null, chains: Array<{ isCertain: boolean, hops: Array<{ from:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, to:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, via: { id: string, title: string, kind: EventKind, modality: Modality, when: { display: string, earliest: string | null, latest: string | null } | null, places: Array<{ id: string, name: string } | null> } | null, evidence: { totalCount: number, nodes: Array<{ id: string, quotes: Array<{ text: string }>, article: { id: string, title: string, address: string | null, publisher:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             | null } | null }> } | null }> }>, back: Array<{ isCertain: boolean }>, whenever: Array<{ isCertain: boolean, hops: Array<{ via: { id: string, when: { earliest: string | null, latest: string | null } | null } | null }> }>, planned: Array<{ isCertain: boolean }> };

export type NewestChangeQueryVariables = Exact<{ [key: string]: never; }>;


export type NewestChangeQuery = { newestChange: string | null };

export type ChangesSubscriptionVariables = Exact<{
  filter?: EventFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ChangesSubscription = { eventChanged: { cursor: string, kind: EventChangeKind, eventId: string } };

export type ChartQueryVariables = Exact<{
  during?: string | null | undefined;
  filter?: EventFilter | null | undefined;
  certainty: Likelihood;
  lanesBy: LaneKind;
  pinned?: Array<string | number> | string | number | null | undefined;
  hidden?: Array<string | number> | string | number | null | undefined;
  bins: number;
}>;


export type ChartQuery = { chart: { laneCount: number, from: string, to: string, binSeconds: number, totalCount: number, undatedCount: number, lanes: Array<{ id: string, name: string, eventCount: number, undatedCount: number, eventIds: Array<string>, bins: { possible: Array<number>, certain: Array<number> } }>, events: Array<{ id: string, title: string, kind: EventKind, modality: Modality, isDisputed: boolean, claimCount: number, when: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null, reading: Reading, precision: Precision, isApproximate: boolean, isUncertain: boolean, display: string, expression: string | null } | null }>, bins: { possible: Array<number>, certain: Array<number> } } | null };

export type OverviewQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  certainty: Likelihood;
}>;


export type OverviewQuery = { chart: { from: string, to: string, binSeconds: number, totalCount: number, undatedCount: number, bins: { possible: Array<number>, certain: Array<number> } } | null };

export type ChartCountsFragment = { from: string, to: string, binSeconds: number, totalCount: number, undatedCount: number, bins: { possible: Array<number>, certain: Array<number> } };

export type DrawnEventFragment = { id: string, title: string, kind: EventKind, modality: Modality, isDisputed: boolean, claimCount: number, when: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null, reading: Reading, precision: Precision, isApproximate: boolean, isUncertain: boolean, display: string, expression: string | null } | null };

export type ContactsQueryVariables = Exact<{
  of: string | number;
  during?: string | null | undefined;
  certainty: Likelihood;
  modalities: Array<Modality> | Modality;
}>;


export type ContactsQuery = { actor:
    | { __typename: 'Group', id: string, name: string, description: string | null }
    | { __typename: 'Organization', id: string, name: string, description: string | null }
    | { __typename: 'Person', id: string, name: string, description: string | null }
   | null, contacts: { totalCount: number, certainCount: number, nodes: Array<{ certain: number, possible: number, with:
        | { __typename: 'Group', id: string, name: string, description: string | null, contacts: { nodes: Array<{ certain: number, possible: number, with:
                | { id: string }
                | { id: string }
                | { id: string }
               | null }> } | null }
        | { __typename: 'Organization', id: string, name: string, description: string | null, contacts: { nodes: Array<{ certain: number, possible: number, with:
                | { id: string }
                | { id: string }
                | { id: string }
               | null }> } | null }
        | { __typename: 'Person', id: string, name: string, description: string | null, contacts: { nodes: Array<{ certain: number, possible: number, with:
                | { id: string }
                | { id: string }
                | { id: string }
               | null }> } | null }
       | null, first: { id: string, title: string, when: { display: string } | null } | null, last: { id: string, title: string, when: { display: string } | null } | null }> } | null };

export type EventCountQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  certainty: Likelihood;
}>;


export type EventCountQuery = { timeline: { totalCount: number } | null };

export type EventDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type EventDetailQuery = { event: { id: string, title: string, kind: EventKind, form: EventForm, modality: Modality, isDisputed: boolean, when: { edtf: string, reading: Reading, earliest: string | null, latest: string | null, earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null, display: string, precision: Precision, isApproximate: boolean, isUncertain: boolean, expression: string | null, anchor: string | null, rule: string | null } | null, places: Array<{ id: string, name: string, within: Array<{ id: string, name: string } | null> } | null>, participants: Array<{ role: ParticipantRole, modality: Modality, words: string | null, actor:
        | { __typename: 'Group', id: string, name: string, description: string | null }
        | { __typename: 'Organization', id: string, name: string, description: string | null }
        | { __typename: 'Person', id: string, name: string, description: string | null }
       | null, office: { id: string, title: string } | null, onBehalfOf:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null }>, topics: Array<{ id: string, name: string } | null>, counts: Array<{ what: CountOf, least: number, most: number | null, words: string | null, who:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null }>, sources: Array<{ words: string | null, actor:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, article: { id: string, title: string } | null }>, claims: { totalCount: number, nodes: Array<{ id: string, title: string | null, modality: Modality, hedge: string | null, note: string | null, when: { edtf: string, reading: Reading, earliest: string | null, latest: string | null, earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null, display: string, precision: Precision, isApproximate: boolean, isUncertain: boolean, expression: string | null, anchor: string | null, rule: string | null } | null, attribution: Array<{ words: string | null, medium: AttributionMedium | null, speaker:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null }>, quotes: Array<{ text: string, supports: Array<QuoteSupport> }>, article: { id: string, title: string, address: string | null, publisher:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, published: { display: string } } | null }> } | null, relations: { nodes: Array<{ kind: RelationKind, words: string | null, from: { id: string, title: string, modality: Modality, when: { display: string } | null } | null, to: { id: string, title: string, modality: Modality, when: { display: string } | null } | null }> } | null, parts: { nodes: Array<{ id: string, title: string, modality: Modality, when: { display: string } | null }> } | null } | null };

export type ReadDateFragment = { edtf: string, reading: Reading, earliest: string | null, latest: string | null, earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null, display: string, precision: Precision, isApproximate: boolean, isUncertain: boolean, expression: string | null, anchor: string | null, rule: string | null };

export type RelatedEventFragment = { id: string, title: string, modality: Modality, when: { display: string } | null };

export type FacetsQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  certainty: Likelihood;
}>;


export type FacetsQuery = { facets: { kinds: Array<{ value: EventKind, count: number }>, modalities: Array<{ value: Modality, count: number }>, precisions: Array<{ value: Precision, count: number }>, publishers: Array<{ count: number, value:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null }>, places: Array<{ count: number, value: { id: string, name: string } | null }>, actors: Array<{ count: number, value:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null }>, topics: Array<{ count: number, value: { id: string, name: string } | null }> } };

export type FindQueryVariables = Exact<{
  text: string;
  kinds?: Array<HitKind> | HitKind | null | undefined;
}>;


export type FindQuery = { search: { nodes: Array<{ item:
        | { __typename: 'Article', title: string, id: string, publisher:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, published: { display: string } }
        | { __typename: 'Claim', id: string }
        | { __typename: 'Event', title: string, modality: Modality, id: string, when: { display: string, earliest: string | null, latest: string | null } | null }
        | { __typename: 'Group', name: string, description: string | null, id: string }
        | { __typename: 'Office', title: string, id: string, organization:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null }
        | { __typename: 'Organization', name: string, description: string | null, id: string }
        | { __typename: 'Person', name: string, description: string | null, id: string }
        | { __typename: 'Place', name: string, id: string, placeKind: PlaceKind, within: Array<{ id: string, name: string } | null> }
        | { __typename: 'Topic', name: string, id: string }
       | null }> } | null };

export type EventListQueryVariables = Exact<{
  during?: string | null | undefined;
  filter?: EventFilter | null | undefined;
  certainty: Likelihood;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type EventListQuery = { timeline: { totalCount: number, certainCount: number, pageInfo: { startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, title: string, kind: EventKind, modality: Modality, isDisputed: boolean, when: { display: string, earliest: string | null, latest: string | null, precision: Precision } | null, places: Array<{ id: string, name: string } | null>, participants: Array<{ role: ParticipantRole, actor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         | null }>, articles: { totalCount: number, nodes: Array<{ id: string, title: string, address: string | null, published: { display: string }, publisher:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null }> } | null }> } | null };

export type NamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type NamesQuery = { nodes: Array<
    | { __typename: 'Article', id: string }
    | { __typename: 'Claim', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Group', name: string, id: string }
    | { __typename: 'Office', title: string, id: string }
    | { __typename: 'Organization', name: string, id: string }
    | { __typename: 'Person', name: string, id: string }
    | { __typename: 'Place', name: string, id: string }
    | { __typename: 'Topic', name: string, id: string }
   | null> };

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
export const ReadDateFragmentDoc = new TypedDocumentString(`
    fragment ReadDate on EventDate {
  edtf
  reading
  earliest
  latest
  earliestStart
  latestStart
  earliestEnd
  latestEnd
  display
  precision
  isApproximate
  isUncertain
  expression
  anchor
  rule
}
    `, {"fragmentName":"ReadDate"}) as unknown as TypedDocumentString<ReadDateFragment, unknown>;
export const RelatedEventFragmentDoc = new TypedDocumentString(`
    fragment RelatedEvent on Event {
  id
  title
  modality
  when {
    display
  }
}
    `, {"fragmentName":"RelatedEvent"}) as unknown as TypedDocumentString<RelatedEventFragment, unknown>;
export const ArchiveDocument = new TypedDocumentString(`
    query Archive {
  chart(lanesBy: PERSON, lanes: 12, bins: 96) {
    from
    to
    bins {
      possible
    }
    lanes {
      id
      name
      eventCount
    }
  }
}
    `, {"id":"sha256:d191c4a9040610a9d29d05b8d84e9bcd38708c362c796ec3c86573018ad88813"}) as unknown as TypedDocumentString<ArchiveQuery, ArchiveQueryVariables>;
export const ArticleDetailDocument = new TypedDocumentString(`
    query ArticleDetail($id: ID!) {
  article(id: $id) {
    id
    title
    address
    note
    publisher {
      id
      name
    }
    authors {
      id
      name
    }
    published {
      display
    }
    events(first: 100) {
      totalCount
      nodes {
        ...RelatedEvent
      }
    }
  }
}
    fragment RelatedEvent on Event {
  id
  title
  modality
  when {
    display
  }
}`, {"id":"sha256:747c626077feef2b0cc2ca8293faa7fe85d8f71ca66c5d2fcd2ebff1e9c61a97"}) as unknown as TypedDocumentString<ArticleDetailQuery, ArticleDetailQueryVariables>;
export const ChainsDocument = new TypedDocumentString(`
    query Chains($from: ID!, $to: ID!, $during: Edtf, $modalities: [Modality!]!) {
  from: actor(id: $from) {
    id
    name
  }
  to: actor(id: $to) {
    id
    name
  }
  chains(from: $from, to: $to, during: $during, modalities: $modalities, limit: 5) {
    isCertain
    hops {
      from {
        id
        name
      }
      to {
        id
        name
      }
      via {
        id
        title
        kind
        modality
        when {
          display
          earliest
          latest
        }
        places {
          id
          name
        }
      }
      evidence(first: 2) {
        totalCount
        nodes {
          id
          quotes {
            text
          }
          article {
            id
            title
            address
            publisher {
              id
              name
            }
          }
        }
      }
    }
  }
  back: chains(
    from: $to
    to: $from
    during: $during
    modalities: $modalities
    limit: 1
  ) {
    isCertain
  }
  whenever: chains(
    from: $from
    to: $to
    modalities: $modalities
    maxHops: 6
    limit: 1
  ) {
    isCertain
    hops {
      via {
        id
        when {
          earliest
          latest
        }
      }
    }
  }
  planned: chains(
    from: $from
    to: $to
    during: $during
    modalities: [ACTUAL, ALLEGED, PLANNED]
    limit: 1
  ) {
    isCertain
  }
}
    `, {"id":"sha256:3786f9760b233d0636e794a7f829ac6859ceefd7b0b24f884ab540d14fb76b4c"}) as unknown as TypedDocumentString<ChainsQuery, ChainsQueryVariables>;
export const NewestChangeDocument = new TypedDocumentString(`
    query NewestChange {
  newestChange
}
    `, {"id":"sha256:414d684f96cd2ac9e607e4b16f2adf750afcfd4ad73eeb8a50b5e829f8f93924"}) as unknown as TypedDocumentString<NewestChangeQuery, NewestChangeQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    subscription Changes($filter: EventFilter, $after: String) {
  eventChanged(filter: $filter, after: $after) {
    cursor
    kind
    eventId
  }
}
    `, {"id":"sha256:95b6a40c729f63e8f333b89a6c646e486ac240b5c0b273b6d6c20a226cc9311b"}) as unknown as TypedDocumentString<ChangesSubscription, ChangesSubscriptionVariables>;
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
}`, {"id":"sha256:54d76b775e4d12926fe5d509b7d9ea9d7d2cba3b0e38c6ebfc0298f7d534d86b"}) as unknown as TypedDocumentString<ChartQuery, ChartQueryVariables>;
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
export const ContactsDocument = new TypedDocumentString(`
    query Contacts($of: ID!, $during: Edtf, $certainty: Likelihood!, $modalities: [Modality!]!) {
  actor(id: $of) {
    __typename
    id
    name
    description
  }
  contacts(
    of: $of
    during: $during
    certainty: $certainty
    modalities: $modalities
    first: 40
  ) {
    totalCount
    certainCount
    nodes {
      certain
      possible
      with {
        __typename
        id
        name
        description
        contacts(
          during: $during
          certainty: $certainty
          modalities: $modalities
          first: 30
        ) {
          nodes {
            certain
            possible
            with {
              id
            }
          }
        }
      }
      first {
        id
        title
        when {
          display
        }
      }
      last {
        id
        title
        when {
          display
        }
      }
    }
  }
}
    `, {"id":"sha256:376f5e77ac29039525ac8fdc42fee991be87e164b399f33e909acb2baa3f3929"}) as unknown as TypedDocumentString<ContactsQuery, ContactsQueryVariables>;
export const EventCountDocument = new TypedDocumentString(`
    query EventCount($filter: EventFilter, $certainty: Likelihood!) {
  timeline(filter: $filter, certainty: $certainty, first: 1) {
    totalCount
  }
}
    `, {"id":"sha256:7e6c9796a145bd45ffe2e55a39364961b3c42c26ebc1c986fbec02162f17ca7c"}) as unknown as TypedDocumentString<EventCountQuery, EventCountQueryVariables>;
export const EventDetailDocument = new TypedDocumentString(`
    query EventDetail($id: ID!) {
  event(id: $id) {
    id
    title
    kind
    form
    modality
    isDisputed
    when {
      ...ReadDate
    }
    places {
      id
      name
      within {
        id
        name
      }
    }
    participants {
      role
      modality
      words
      actor {
        __typename
        id
        name
        description
      }
      office {
        id
        title
      }
      onBehalfOf {
        id
        name
      }
    }
    topics {
      id
      name
    }
    counts {
      what
      least
      most
      words
      who {
        id
        name
      }
    }
    sources {
      actor {
        id
        name
      }
      words
      article {
        id
        title
      }
    }
    claims(first: 50) {
      totalCount
      nodes {
        id
        title
        modality
        hedge
        note
        when {
          ...ReadDate
        }
        attribution {
          speaker {
            id
            name
          }
          words
          medium
        }
        quotes {
          text
          supports
        }
        article {
          id
          title
          address
          publisher {
            id
            name
          }
          published {
            display
          }
        }
      }
    }
    relations(first: 40) {
      nodes {
        kind
        words
        from {
          ...RelatedEvent
        }
        to {
          ...RelatedEvent
        }
      }
    }
    parts(first: 20) {
      nodes {
        ...RelatedEvent
      }
    }
  }
}
    fragment ReadDate on EventDate {
  edtf
  reading
  earliest
  latest
  earliestStart
  latestStart
  earliestEnd
  latestEnd
  display
  precision
  isApproximate
  isUncertain
  expression
  anchor
  rule
}
fragment RelatedEvent on Event {
  id
  title
  modality
  when {
    display
  }
}`, {"id":"sha256:013211bde3cbc4739bc6699a6259ba4be1bc0e4fbf388bde9209da6737a192e2"}) as unknown as TypedDocumentString<EventDetailQuery, EventDetailQueryVariables>;
export const FacetsDocument = new TypedDocumentString(`
    query Facets($filter: EventFilter, $certainty: Likelihood!) {
  facets(filter: $filter, certainty: $certainty, first: 30) {
    kinds {
      value
      count
    }
    modalities {
      value
      count
    }
    precisions {
      value
      count
    }
    publishers {
      value {
        id
        name
      }
      count
    }
    places {
      value {
        id
        name
      }
      count
    }
    actors {
      value {
        id
        name
      }
      count
    }
    topics {
      value {
        id
        name
      }
      count
    }
  }
}
    `, {"id":"sha256:f4cca2782045acaca3e6d7fa6287f93a61ec6c223de35b131ade8d697b651c0f"}) as unknown as TypedDocumentString<FacetsQuery, FacetsQueryVariables>;
export const FindDocument = new TypedDocumentString(`
    query Find($text: String!, $kinds: [HitKind!]) {
  search(text: $text, kinds: $kinds, first: 12) {
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
          organization {
            id
            name
          }
        }
        ... on Place {
          name
          placeKind: kind
          within {
            id
            name
          }
        }
        ... on Topic {
          name
        }
        ... on Event {
          title
          modality
          when {
            display
            earliest
            latest
          }
        }
        ... on Article {
          title
          publisher {
            id
            name
          }
          published {
            display
          }
        }
      }
    }
  }
}
    `, {"id":"sha256:3df3c48de5cdf896c7167734e31789aee257caba700ecec7dbb6bfbd8cc5a634"}) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const EventListDocument = new TypedDocumentString(`
    query EventList($during: Edtf, $filter: EventFilter, $certainty: Likelihood!, $first: Int, $after: String, $last: Int, $before: String) {
  timeline(
    during: $during
    filter: $filter
    certainty: $certainty
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    certainCount
    pageInfo {
      startCursor
      endCursor
    }
    nodes {
      id
      title
      kind
      modality
      isDisputed
      when {
        display
        earliest
        latest
        precision
      }
      places {
        id
        name
      }
      participants {
        role
        actor {
          id
          name
        }
      }
      articles(first: 3) {
        totalCount
        nodes {
          id
          title
          address
          published {
            display
          }
          publisher {
            id
            name
          }
        }
      }
    }
  }
}
    `, {"id":"sha256:92365b989a9e529d34117f65cb55337cabbe72f044a17bad4556eb397cfc56b5"}) as unknown as TypedDocumentString<EventListQuery, EventListQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Actor {
      name
    }
    ... on Office {
      title
    }
    ... on Place {
      name
    }
    ... on Topic {
      name
    }
  }
}
    `, {"id":"sha256:55be707b9676a29e72ce9b11b23fee21f856fda7ddeb61407f8da5b15ae25bdc"}) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;