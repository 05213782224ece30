import { ACTIONS } from './actions.ts'
import { ADMINISTRATION } from './administration.ts'
import { AFFAIRS } from './affairs.ts'
import { COMPOUNDS } from './compounds.ts'
import { CONDUCT } from './conduct.ts'
import { ECONOMY } from './economy.ts'
import { EVERYDAY } from './everyday.ts'
import { GOODS } from './goods.ts'
import { LAND } from './land.ts'
import { LAW } from './law.ts'
import { NATURE } from './nature.ts'
import { PEOPLE } from './people.ts'
import { QUALITIES } from './qualities.ts'
import { SCIENCE } from './science.ts'
import { SET_PHRASES } from './set-phrases.ts'
import { SOCIETY } from './society.ts'
import { THOUGHT } from './thought.ts'
import { TRADE } from './trade.ts'
import { TRAITS } from './traits.ts'
import { UNDERTAKINGS } from './undertakings.ts'
import { USAGE } from './usage.ts'
import { VENTURES } from './ventures.ts'

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
  UNDERTAKINGS,
  TRAITS,
  GOODS,
  LAW,
  NATURE,
  PEOPLE,
  SET_PHRASES,
  THOUGHT,
  TRADE,
  VENTURES,
  COMPOUNDS,
].flatMap(field => field.trim().split('\n'))
