import { composeEdits } from '../../text/compose.ts'
import { applyEdits, type Edit } from '../../text/edit.ts'
import type { Pass } from '../pass.ts'
import { simplifications } from '../script/converter.ts'
import { weigh } from '../script/evidence.ts'
import { regionalWords, wordsToReplace } from '../script/regional.ts'
import { traditionalRuns } from '../script/runs.ts'

/**
 * Traditional characters become simplified ones, where the text is traditional. The characters are OpenCC's (its Taiwan
 * table, which knows 著 the particle from 著 the verb); which parts of a page are traditional is judged here.
 */
export const script: Pass = {
  id: 'script',
  about: 'Writes traditional text in simplified characters and undoes the vocabulary of Taiwan phrase tables',
  examples: [
    {
      before: '根據《國務院辦公廳關於促進養老托育服務的意見》',
      after: '根据《国务院办公厅关于促进养老托育服务的意见》',
    },
    { before: '産業、説明、爲了、啓動、若幹', after: '产业、说明、为了、启动、若干', note: 'forms of LCMapString' },
    {
      before: '國傢書麵嚮關註那麽回複全麵製度體係',
      after: '国家书面向关注那么回复全面制度体系',
      note: 'over-converted',
    },
    { before: '推進「互聯網+托育」，實現『一網通辦』', after: '推进“互联网+托育”，实现‘一网通办’' },
    { before: '隨著發展，圍繞著重點，著名專著《瞭望》顯著', after: '随着发展，围绕着重点，著名专著《瞭望》显著' },
    { before: '華為昇騰晶片，陳昇在乾安縣答覆', after: '华为昇腾晶片，陈昇在乾安县答复' },
    {
      before: '最佳化營商環境，釋出資料質量標準，支援網路安全企業',
      after: '优化营商环境，发布数据质量标准，支持网络安全企业',
      note: 'a phrase table shows by several words',
    },
    { before: '提供資訊服務，支援災區', after: '提供资讯服务，支援灾区', note: 'one regional word proves no table' },
    {
      before: '加強軟體和網路安全，推進資訊化，研究軟體動物，明確官網路徑',
      after: '加强软件和网络安全，推进信息化，研究软体动物，明确官网路径',
      note: 'words that the mainland has no use for need no other beside them',
    },
    {
      before: '臺北市推動「軟體」產業，改善網路品質',
      after: '台北市推动“软体”产业，改善网路品质',
      note: 'a page of Taiwan keeps its words',
    },
    {
      before: '昇腾、昇思产业生态，乾安县、乾潭镇，陈昇，著名，瞭望，覆盖',
      after: '昇腾、昇思产业生态，乾安县、乾潭镇，陈昇，著名，瞭望，覆盖',
    },
    {
      before: '慰藉著受傷的心靈 慰藉着受伤的心灵',
      after: '慰藉着受伤的心灵 慰藉着受伤的心灵',
      note: 'the 着 of the simplified part says nothing about the other',
    },
    {
      before: '杨苏棣 复苏 苏醒，譯作楊甦棣 復甦 甦醒 心肺復甦術',
      after: '杨苏棣 复苏 苏醒，译作杨甦棣 复苏 苏醒 心肺复苏术',
      note: 'a traditional part of a mixed line',
    },
    {
      before: '这本书原来叫《國語學綱要》，后来经过两次修订，现在的书名是这样来的',
      after: '这本书原来叫《國語學綱要》，后来经过两次修订，现在的书名是这样来的',
      note: 'a quoted title',
    },
    {
      before: '主要起草人张鈞、李鋒参加了这次会议并发言',
      after: '主要起草人张鈞、李鋒参加了这次会议并发言',
      note: 'names',
    },
  ],
  edits: text => {
    const runs = traditionalRuns(text)
    if (runs.length === 0) return []
    const keep = keptCharacters(runs.map(({ start, end }) => text.slice(start, end)).join('\n'))
    const pieces = runs.map(({ start, end }) => {
      const written = text.slice(start, end)
      const characters = simplifications(written, keep)
      return { start, written, characters, regional: regionalWords(applyEdits(written, characters)) }
    })
    const replaced = wordsToReplace(
      pieces.flatMap(piece => piece.regional),
      /[「『]/.test(text),
    )
    const edits: Edit[] = []
    for (const { start, written, characters, regional } of pieces) {
      const words = regional.filter(find => replaced.has(find)).map(({ edit }) => edit)
      const changes = words.length > 0 ? composeEdits(written, characters, words) : characters
      for (const edit of changes) edits.push({ ...edit, start: start + edit.start, end: start + edit.end })
    }
    return edits
  },
}

const PART = /[\s，。；：、！？]+/

/**
 * Characters that traditional text shows to be genuine. A one-to-one table changes neither 着 nor 于: where those stand, 著 is
 * 著作's and 乾 and 徵 are those of names. The 着 of a part that is simplified says nothing about the others.
 */
function keptCharacters(text: string): ReadonlySet<string> {
  const keep = new Set<string>()
  if (text.split(PART).some(part => part.includes('着') && weigh(part, 0, part.length).simplified === 0)) keep.add('著')
  if (text.includes('于') && !text.includes('於')) for (const character of '乾徵') keep.add(character)
  return keep
}
