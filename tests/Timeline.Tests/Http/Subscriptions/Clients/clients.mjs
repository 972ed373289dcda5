// Asks the server at the address given the same by each client and mode; one line for each thing that it answers.
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import WebSocket from 'ws';

const url = process.argv[2];

const clients = {
  'graphql-ws': () => createSocketClient({ url: url.replace('http', 'ws'), webSocketImpl: WebSocket }),
  'graphql-sse distinct': () => createSseClient({ url, retryAttempts: 0 }),
  'graphql-sse shared': () => createSseClient({ url: `${url}/stream`, singleConnection: true, retryAttempts: 0 }),
};

// A wrong answer throws in some clients and is a result in others; the codes are the same in all.
const codes = (errors) => errors.map((error) => error.extensions.code).join();

async function ask(name, client, query) {
  const told = (what) => console.log(`${name} | ${query} | ${what}`);
  try {
    for await (const { data, errors } of client.iterate({ query })) {
      told(errors ? codes(errors) : JSON.stringify(data));
      // Nothing follows; leaving the loop ends the subscription.
      if (data?.wait === 0) break;
    }
    told('complete');
  } catch (error) {
    // graphql-sse aborts the request that was refused, so that nothing but the status is left of it.
    told(Array.isArray(error) ? codes(error) : error.response ? error.response.status : error);
  }
}

for (const [name, create] of Object.entries(clients)) {
  const client = create();
  for (const query of ['{ n }', 'mutation { add }', 'subscription { count(to: 2) }', 'subscription { wait }', 'subscription { fail }', '{ nothing }'])
    await ask(name, client, query);
  // All at once: their answers interleave and must not be mixed up.
  const sums = await Promise.all(Array.from({ length: 20 }, async (_, i) => {
    let sum = 0;
    for await (const { data } of client.iterate({ query: `subscription { count(to: ${i}) }` })) sum += data.count;
    return sum === (i * (i + 1)) / 2;
  }));
  console.log(`${name} | twenty at once | ${sums.every(Boolean)}`);
  await client.dispose();
}
