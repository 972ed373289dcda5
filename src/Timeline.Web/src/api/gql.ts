import type { TypedDocumentString } from './generated/graphql.ts';

/** What the server says is wrong; a masked cause has a number in its message, by which the server logged it. */
export class GraphQLFailure extends Error {
  constructor(
    message: string,
    /** The code of the error (`LIMIT_COST`), or of the answer (`HTTP 503`). */
    readonly code: string,
  ) {
    super(message);
  }
}

/** Data, and what of it could not be had: fields that failed are null. */
export interface Answered<Data> {
  readonly data: Data;
  readonly problems: readonly GraphQLFailure[];
}

interface Answer {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string } }[];
}

const kept = new Map<string, Answered<unknown>>();
const most = 60;

/**
 * Asks the server one of the page's documents, by its id. Whole answers are kept, those used last the longest, until `forget`.
 * Throws `GraphQLFailure` when there is no data, and what `fetch` throws when there is no answer or `signal` is aborted.
 */
export async function gql<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answered<Data>> {
  const documentId: string = document.__meta__?.['id'];
  const body = JSON.stringify({ documentId, variables });
  const known = kept.get(body);
  if (known !== undefined) {
    kept.delete(body);
    kept.set(body, known);
    return known as Answered<Data>;
  }
  const response = await fetch('graphql', { method: 'POST', headers, body, signal: signal ?? null });
  const { data, errors = [] } = await read(response);
  const problems = errors.map(error => new GraphQLFailure(error.message, error.extensions?.code ?? 'ERROR'));
  if (data === undefined || data === null)
    throw (
      problems[0] ??
      new GraphQLFailure(`The server answered ${response.status} without data.`, `HTTP ${response.status}`)
    );
  const answered = { data: data as Data, problems };
  if (problems.length === 0) keep(body, answered);
  return answered;
}

/** Forgets all answers, so that the server is asked anew. */
export const forget = (): void => kept.clear();

function keep(body: string, answered: Answered<unknown>): void {
  kept.set(body, answered);
  if (kept.size > most) kept.delete(kept.keys().next().value!);
}

const headers = {
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json;q=0.9',
};

async function read(response: Response): Promise<Answer> {
  try {
    return (await response.json()) as Answer;
  } catch {
    throw new GraphQLFailure(`The server answered ${response.status} without JSON.`, `HTTP ${response.status}`);
  }
}
