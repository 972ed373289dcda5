import fastify from 'fastify'
import mercurius from 'mercurius'
import { announce, findEvent, findEvents, typeDefs } from '../data.mjs'

const app = fastify()
app.register(mercurius, {
  schema: typeDefs,
  resolvers: { Query: { events: (_, { first }) => findEvents(first), event: (_, { id }) => findEvent(id) } },
  jit: 1
})
await app.listen({ port: 0, host: '127.0.0.1' })
announce(app.server.address().port)
