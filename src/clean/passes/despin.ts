import type { Edit } from '../../text/edit.ts'
import type { Choice } from '../despin/choice.ts'
import { shippedIndex } from '../despin/index-of-words.ts'
import type { Arc } from '../despin/matcher.ts'
import { restore } from '../despin/restore.ts'
import { suspicion } from '../despin/suspicion.ts'
import { isSuspect } from '../despin/verdict.ts'
import type { Pass, Report } from '../pass.ts'

/** A reading at least this sure is made without a word, one at least that sure is made and listed for review. */
const SURE = 0.9
const LIKELY = 0.6
/** A guess from the context alone must be likelier than that to be made. */
const LIKELY_GUESS = 0.85
/** A reading this unlikely is not worth naming. */
const NAMED = 0.05

export const despin: Pass = {
  id: 'despin',
  about: 'Restores official words that a spinning tool replaced by synonyms, on pages that are spun at all.',
  examples: [
    {
      before: '肆意发达普惠托育办事，强化安闲囚禁。（牵头单元：市卫生强健委；义务单元：市市集囚禁局，各区县群多当局）',
      after: '大力发展普惠托育服务，加强安全监管。（牵头单位：市卫生健康委；责任单位：市市场监管局，各区县人民政府）',
    },
    {
      before: '国度撑持新能源汽车财产成长，鼓动勉励企业展开要害手艺立异，加速充电根本举措措施扶植，充实阐扬市场感化。',
      after: '国家支持新能源汽车产业发展，鼓励企业开展关键技术创新，加快充电基础设施建设，充分发挥市场作用。',
    },
    {
      before: '义务教育阶段学校应当加强网络安全教育，促进学生健康成长。',
      after: '义务教育阶段学校应当加强网络安全教育，促进学生健康成长。',
      note: 'official words that tools write as well',
    },
    {
      before: '当局者迷，旁观者清。他一生征战，在心灵深处却厌恶囚禁自己的那座都市，年夜雪那天终于决定离开。',
      after: '当局者迷，旁观者清。他一生征战，在心灵深处却厌恶囚禁自己的那座都市，年夜雪那天终于决定离开。',
      note: 'literature',
    },
  ],
  edits(text, report) {
    const index = shippedIndex()
    if (!isSuspect(suspicion(text, index), text.length)) return []
    const { spun, taken } = restore(text, index)
    if (!spun) return []
    const edits = taken.flatMap(one => editOf(one.arc, one.choice, text, report))
    if (edits.length > 0) {
      report({
        id: 'page-spun',
        severity: 'warn',
        values: { words: edits.length },
        place: { start: 0, end: text.length },
      })
    }
    return edits
  },
}

/** The edit that takes an arc, where the arc is likely enough; what is not sure is reported. */
function editOf({ start, end, pair }: Arc, { options }: Choice, text: string, report: Report): readonly Edit[] {
  const word = text.slice(start, end)
  const posterior = options.find(option => option.pair === pair)?.posterior ?? 0
  const alternatives = [...new Set(options.filter(({ posterior }) => posterior >= NAMED).map(option => option.text))]
  const others = alternatives.filter(other => other !== pair.original)
  const values = { word, reading: pair.original, others: others.join('、') }
  if (posterior < (pair.source === 'guess' ? LIKELY_GUESS : LIKELY)) {
    report({ id: 'spun-word-left', severity: 'info', values, place: { start, end } })
    return []
  }
  if (posterior < SURE) report({ id: 'spun-word-doubtful', severity: 'info', values, place: { start, end } })
  const confidence = Math.round(posterior * 1000) / 1000
  const reason = pair.original === '' ? 'stuffed-keyword' : 'spun-word'
  return [{ start, end, insert: pair.original, reason, confidence, ...(others.length > 0 && { alternatives: others }) }]
}
