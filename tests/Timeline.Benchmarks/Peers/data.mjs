// What every peer serves: the file that the benchmark wrote, with ids resolved to objects once, before any request.
import { readFileSync } from 'node:fs'

const file = JSON.parse(readFileSync(process.env.DATA, 'utf8'))
const actors = new Map(file.actors.map(actor => [actor.id, actor]))
const places = new Map(file.places.map(place => [place.id, place]))

export const typeDefs = file.schema
export const events = file.events.map(({ place, participants, ...event }) => ({
  ...event,
  place: places.get(place),
  participants: participants.map(({ actor, ...rest }) => ({ ...rest, actor: actors.get(actor) }))
}))
const eventsById = new Map(events.map(event => [event.id, event]))

export const findEvents = first => events.slice(0, first)
export const findEvent = id => eventsById.get(id) ?? null

export const announce = port => console.log(`listening ${port}`)
