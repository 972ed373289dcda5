import { eventParser } from './eventStream.ts';
import type { TypedDocumentString } from './generated/graphql.ts';
import { GraphQLFailure } from './gql.ts';

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/**
 * Listens to one of the page's subscriptions over an event stream (graphql-sse, distinct connections). Returns when the
 * server completes it; throws `GraphQLFailure` when it is refused or fails, and what `fetch` throws when the connection
 * breaks or `signal` is aborted.
 */
export async function subscribe<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
  next: (data: Data) => void,
): Promise<void> {
  const response = await fetch('graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ documentId: document.__meta__?.['id'], variables }),
    signal,
  });
  if (!response.ok || !response.headers.get('content-type')?.startsWith('text/event-stream') || !response.body)
    throw new GraphQLFailure(`The server opened no stream: status ${response.status}.`, `HTTP ${response.status}`);
  const parse = eventParser();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read())
    for (const { name, data } of parse(part.value)) {
      if (name === 'complete') return;
      if (name !== 'next') continue;
      const answer = JSON.parse(data) as Answer<Data>;
      const error = answer.errors?.[0];
      if (error) throw new GraphQLFailure(error.message, error.extensions?.code ?? 'ERROR');
      if (answer.data) next(answer.data);
    }
}
