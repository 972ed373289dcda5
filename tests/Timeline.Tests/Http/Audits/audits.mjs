// Runs the published audits of GraphQL over HTTP against the server at the address given; one line for each audit.
import { auditServer } from 'graphql-http';

for (const { status, id, name, reason } of await auditServer({ url: process.argv[2] })) {
  console.log([status, id, name, reason].filter(Boolean).join(' | ').replaceAll('\n', ' '));
}
