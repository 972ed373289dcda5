import { buildSchema, execute, parse, validate } from 'graphql-17'
import { serve } from '../serve.mjs'

serve({ buildSchema, execute, parse, validate })
