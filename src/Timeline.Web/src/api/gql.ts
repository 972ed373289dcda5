import { signal as signalOf } from '@preact/signals';
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

/**
 * Where the log of changes ended when the first answer was made: who listens from there on misses nothing of what is shown.
 * Null before that.
 */
export const newest = signalOf<string | null>(null);

const kept = new Map<string, { readonly answered: Answered<unknown>; readonly length: number }>();
let length = 0;
/** Characters of the answers that are kept, and of what was asked. */
const most = 4_000_000;

/**
 * Asks the server one of the page's documents, by its id. Whole answers are kept, those used last the longest, until `forget`;
 * with `keep: false` the server is asked in any case. Throws `GraphQLFailure` when there is no data, and what `fetch` throws
 * when there is no answer or `signal` is aborted.
 */
export async function gql<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
  { keep: isKept = true } = {},
): Promise<Answered<Data>> {
  const documentId: string = document.__meta__?.['id'];
  const body = JSON.stringify({ documentId, variables });
  const known = isKept ? kept.get(body) : undefined;
  if (known !== undefined) {
    kept.delete(body);
    kept.set(body, known);
    return known.answered as Answered<Data>;
  }
  const response = await fetch('graphql', { method: 'POST', headers, body, signal: signal ?? null });
  const text = await response.text();
  const { data, errors = [] } = read(text, response.status);
  const problems = errors.map(error => new GraphQLFailure(error.message, error.extensions?.code ?? 'ERROR'));
  if (data === undefined || data === null)
    throw (
      problems[0] ??
      new GraphQLFailure(`The server answered ${response.status} without data.`, `HTTP ${response.status}`)
    );
  if (newest.peek() === null && hasNewest(data)) newest.value = data.newestChange;
  const answered = { data: data as Data, problems };
  if (isKept && problems.length === 0) keep(body, answered, body.length + text.length);
  return answered;
}

const hasNewest = (data: unknown): data is { newestChange: string } =>
  typeof (data as { newestChange?: unknown }).newestChange === 'string';

/** Forgets all answers, so that the server is asked anew. */
export function forget(): void {
  kept.clear();
  length = 0;
}

function keep(body: string, answered: Answered<unknown>, ofBoth: number): void {
  if (ofBoth > most) return;
  length += ofBoth - (kept.get(body)?.length ?? 0);
  kept.delete(body);
  kept.set(body, { answered, length: ofBoth });
  for (const [oldest, { length: itsLength }] of kept) {
    if (length <= most) return;
    kept.delete(oldest);
    length -= itsLength;
  }
}

const headers = {
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json;q=0.9',
};

function read(text: string, status: number): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    throw new GraphQLFailure(`The server answered ${status} without JSON.`, `HTTP ${status}`);
  }
}
