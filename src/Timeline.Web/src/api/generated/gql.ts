/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Chart($during: Edtf, $filter: EventFilter, $certainty: Likelihood!, $lanesBy: LaneKind!, $pinned: [ID!], $hidden: [ID!], $bins: Int!) {\n  chart(\n    during: $during\n    filter: $filter\n    certainty: $certainty\n    lanesBy: $lanesBy\n    pinned: $pinned\n    hidden: $hidden\n    bins: $bins\n  ) {\n    ...ChartCounts\n    laneCount\n    lanes {\n      id\n      name\n      eventCount\n      undatedCount\n      bins {\n        possible\n        certain\n      }\n      eventIds\n    }\n    events {\n      ...DrawnEvent\n    }\n  }\n}\n\nquery Overview($filter: EventFilter, $certainty: Likelihood!) {\n  chart(filter: $filter, certainty: $certainty, lanes: 0, bins: 320) {\n    ...ChartCounts\n  }\n}\n\nfragment ChartCounts on Chart {\n  from\n  to\n  binSeconds\n  totalCount\n  undatedCount\n  bins {\n    possible\n    certain\n  }\n}\n\nfragment DrawnEvent on Event {\n  id\n  title\n  kind\n  form\n  modality\n  isDisputed\n  claimCount\n  when {\n    earliestStart\n    latestStart\n    earliestEnd\n    latestEnd\n    reading\n    precision\n    isApproximate\n    isUncertain\n    display\n    expression\n  }\n}": typeof types.ChartDocument,
    "query FindLanes($text: String!, $kinds: [HitKind!]!) {\n  search(text: $text, kinds: $kinds, first: 8) {\n    nodes {\n      item {\n        __typename\n        id\n        ... on Actor {\n          name\n          description\n        }\n        ... on Office {\n          title\n        }\n        ... on Place {\n          name\n          placeKind: kind\n        }\n      }\n    }\n  }\n}": typeof types.FindLanesDocument,
};
const documents: Documents = {
    "query Chart($during: Edtf, $filter: EventFilter, $certainty: Likelihood!, $lanesBy: LaneKind!, $pinned: [ID!], $hidden: [ID!], $bins: Int!) {\n  chart(\n    during: $during\n    filter: $filter\n    certainty: $certainty\n    lanesBy: $lanesBy\n    pinned: $pinned\n    hidden: $hidden\n    bins: $bins\n  ) {\n    ...ChartCounts\n    laneCount\n    lanes {\n      id\n      name\n      eventCount\n      undatedCount\n      bins {\n        possible\n        certain\n      }\n      eventIds\n    }\n    events {\n      ...DrawnEvent\n    }\n  }\n}\n\nquery Overview($filter: EventFilter, $certainty: Likelihood!) {\n  chart(filter: $filter, certainty: $certainty, lanes: 0, bins: 320) {\n    ...ChartCounts\n  }\n}\n\nfragment ChartCounts on Chart {\n  from\n  to\n  binSeconds\n  totalCount\n  undatedCount\n  bins {\n    possible\n    certain\n  }\n}\n\nfragment DrawnEvent on Event {\n  id\n  title\n  kind\n  form\n  modality\n  isDisputed\n  claimCount\n  when {\n    earliestStart\n    latestStart\n    earliestEnd\n    latestEnd\n    reading\n    precision\n    isApproximate\n    isUncertain\n    display\n    expression\n  }\n}": types.ChartDocument,
    "query FindLanes($text: String!, $kinds: [HitKind!]!) {\n  search(text: $text, kinds: $kinds, first: 8) {\n    nodes {\n      item {\n        __typename\n        id\n        ... on Actor {\n          name\n          description\n        }\n        ... on Office {\n          title\n        }\n        ... on Place {\n          name\n          placeKind: kind\n        }\n      }\n    }\n  }\n}": types.FindLanesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Chart($during: Edtf, $filter: EventFilter, $certainty: Likelihood!, $lanesBy: LaneKind!, $pinned: [ID!], $hidden: [ID!], $bins: Int!) {\n  chart(\n    during: $during\n    filter: $filter\n    certainty: $certainty\n    lanesBy: $lanesBy\n    pinned: $pinned\n    hidden: $hidden\n    bins: $bins\n  ) {\n    ...ChartCounts\n    laneCount\n    lanes {\n      id\n      name\n      eventCount\n      undatedCount\n      bins {\n        possible\n        certain\n      }\n      eventIds\n    }\n    events {\n      ...DrawnEvent\n    }\n  }\n}\n\nquery Overview($filter: EventFilter, $certainty: Likelihood!) {\n  chart(filter: $filter, certainty: $certainty, lanes: 0, bins: 320) {\n    ...ChartCounts\n  }\n}\n\nfragment ChartCounts on Chart {\n  from\n  to\n  binSeconds\n  totalCount\n  undatedCount\n  bins {\n    possible\n    certain\n  }\n}\n\nfragment DrawnEvent on Event {\n  id\n  title\n  kind\n  form\n  modality\n  isDisputed\n  claimCount\n  when {\n    earliestStart\n    latestStart\n    earliestEnd\n    latestEnd\n    reading\n    precision\n    isApproximate\n    isUncertain\n    display\n    expression\n  }\n}"): typeof import('./graphql').ChartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FindLanes($text: String!, $kinds: [HitKind!]!) {\n  search(text: $text, kinds: $kinds, first: 8) {\n    nodes {\n      item {\n        __typename\n        id\n        ... on Actor {\n          name\n          description\n        }\n        ... on Office {\n          title\n        }\n        ... on Place {\n          name\n          placeKind: kind\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').FindLanesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
