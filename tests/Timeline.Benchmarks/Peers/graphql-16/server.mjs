import { buildSchema, execute, parse, validate } from 'graphql'
import { serve } from '../serve.mjs'

serve({ buildSchema, execute, parse, validate })
