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

export type EventsQueryVariables = Exact<{
  during?: string | null | undefined;
  filter?: EventFilter | null | undefined;
  certainty: Likelihood;
}>;


export type EventsQuery = { timeline: { totalCount: number, nodes: Array<{ id: string, title: string, modality: Modality, when: { display: string, precision: Precision } | null }> } | null };

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

export const EventsDocument = new TypedDocumentString(`
    query Events($during: Edtf, $filter: EventFilter, $certainty: Likelihood!) {
  timeline(during: $during, filter: $filter, certainty: $certainty, first: 100) {
    totalCount
    nodes {
      id
      title
      modality
      when {
        display
        precision
      }
    }
  }
}
    `, {"id":"sha256:0761faa495dd7e2a0822dcfda4b5ed8d7309c0b4bf383f33ed6cd6a78bdf5404"}) as unknown as TypedDocumentString<EventsQuery, EventsQueryVariables>;