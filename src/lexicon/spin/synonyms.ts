import { ACTIONS } from './actions.ts'
import { ADMINISTRATION } from './administration.ts'
import { AFFAIRS } from './affairs.ts'
import { CONDUCT } from './conduct.ts'
import { ECONOMY } from './economy.ts'
import { EVERYDAY } from './everyday.ts'
import { LAND } from './land.ts'
import { QUALITIES } from './qualities.ts'
import { SCIENCE } from './science.ts'
import { SOCIETY } from './society.ts'
import { USAGE } from './usage.ts'

/** Official words of all fields, one a row, each with the words that spinning tools put in its place: `发展: 成长 生长`. */
export const SYNONYMS: readonly string[] = [
  ACTIONS,
  QUALITIES,
  ADMINISTRATION,
  ECONOMY,
  SOCIETY,
  LAND,
  SCIENCE,
  USAGE,
  EVERYDAY,
  CONDUCT,
  AFFAIRS,
].flatMap(field => field.trim().split('\n'))
