// The smallest server around graphql-js: node's own http, parsed and validated documents remembered.
import { createServer } from 'node:http'
import { announce, findEvent, findEvents, typeDefs } from './data.mjs'

export function serve({ buildSchema, execute, parse, validate }) {
  const schema = buildSchema(typeDefs)
  const rootValue = { events: ({ first }) => findEvents(first), event: ({ id }) => findEvent(id) }
  const documents = new Map()

  const prepare = query => {
    if (!documents.has(query)) {
      const document = parse(query)
      const errors = validate(schema, document)
      if (errors.length > 0) throw errors[0]
      documents.set(query, document)
    }
    return documents.get(query)
  }

  const answer = async body => {
    const { query, variables } = JSON.parse(body)
    return JSON.stringify(await execute({ schema, document: prepare(query), rootValue, variableValues: variables }))
  }

  const server = createServer((request, response) => {
    const chunks = []
    request.on('data', chunk => chunks.push(chunk))
    request.on('end', async () => {
      const body = Buffer.from(await answer(Buffer.concat(chunks)))
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length })
      response.end(body)
    })
  })
  server.listen(0, '127.0.0.1', () => announce(server.address().port))
}
