import { createServer } from 'node:http'
import { createSchema, createYoga } from 'graphql-yoga'
import { announce, findEvent, findEvents, typeDefs } from '../data.mjs'

const yoga = createYoga({
  schema: createSchema({
    typeDefs,
    resolvers: { Query: { events: (_, { first }) => findEvents(first), event: (_, { id }) => findEvent(id) } }
  }),
  graphiql: false,
  landingPage: false,
  logging: false
})
const server = createServer(yoga)
server.listen(0, '127.0.0.1', () => announce(server.address().port))
