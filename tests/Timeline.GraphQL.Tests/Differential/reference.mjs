// Answers GraphQL requests by the reference implementation. The first line of stdin is {schema, fixtures}, every other
// one a request {query, variables?, operationName?, fixture, propagates}; each request is answered by one line on stdout:
// by {responses} where it began a subscription.
import { createInterface } from 'node:readline';
import { buildSchema, execute, getOperationAST, parse, subscribe, validate } from 'graphql';

let schema, fixtures;

for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line);
  if (message.schema) start(message);
  else process.stdout.write(JSON.stringify(await answer(message)) + '\n');
}

function start(message) {
  schema = buildSchema(message.schema);
  fixtures = message.fixtures;
  for (const type of Object.values(schema.getTypeMap()))
    if (type.constructor.name === 'GraphQLScalarType' && !type.name.startsWith('__') && type.astNode) bindText(type);
}

// Custom scalars are text, and never empty.
function bindText(scalar) {
  const text = value => {
    if (typeof value !== 'string' || value === '') throw new Error('expected some text');
    return value;
  };
  scalar.coerceInputValue = scalar.parseValue = text;
  scalar.coerceInputLiteral = scalar.parseLiteral = node => text(node.kind === 'StringValue' ? node.value : undefined);
  scalar.coerceOutputValue = scalar.serialize = value => String(value);
}

async function answer({ query, variables, operationName, fixture, propagates }) {
  let document;
  try {
    // The specification allows no empty selection set, only this parser does.
    document = parse(query, { allowEmptySelectionSets: false });
  } catch (error) {
    return { errors: [error] };
  }
  const errors = validate(schema, document);
  if (errors.length > 0) return { errors };
  if (!propagates) document.definitions.forEach(keepErrorsWhereTheyAre);
  const request = { schema, document, rootValue: fixtures[fixture], variableValues: variables, operationName, fieldResolver };
  if (getOperationAST(document, operationName)?.operation !== 'subscription') return execute(request);
  const stream = await subscribe({ ...request, subscribeFieldResolver });
  if (!(Symbol.asyncIterator in stream)) return stream;
  const responses = [];
  for await (const response of stream) responses.push(response);
  return { responses };
}

// The reference knows onError: NULL as an experimental directive of operations, which no schema here defines.
function keepErrorsWhereTheyAre(definition) {
  if (definition.kind === 'OperationDefinition')
    definition.directives = [...(definition.directives ?? []), { kind: 'Directive', name: { kind: 'Name', value: 'experimental_disableErrorPropagation' } }];
}

// The items of a list are the events; each is the value of the subscribed field.
async function subscribeFieldResolver(row, args, _, info) {
  const events = row[info.fieldName];
  if (events.throw !== undefined) throw new Error(events.throw);
  return (async function* () {
    for (const event of events) yield { [info.fieldName]: event };
  })();
}

// A field is a member of its row; {throw: message} fails. Text fields with arguments tell which values these got.
function fieldResolver(row, args, _, info) {
  const value = row?.[info.fieldName];
  if (value?.throw !== undefined) throw new Error(value.throw);
  const field = info.parentType.getFields()[info.fieldName];
  return field.args.length > 0 && /^String!?$/.test(String(field.type)) ? show(args) : value;
}

function show(value) {
  if (Array.isArray(value)) return `[${value.map(show).join(' ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value).map(([name, member]) => `${name}:${show(member)}`).join(' ')}}`;
  return typeof value === 'string' ? `"${value}"` : String(value);
}
