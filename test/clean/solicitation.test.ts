import { describe, expect, test } from 'vitest'
import { fold } from '../../src/clean/lines/folded.ts'
import { solicitations } from '../../src/clean/lines/solicitation.ts'
import { spam } from '../../src/clean/passes/spam.ts'
import { CUE, PIECES } from '../../src/lexicon/spam/solicitations.ts'
import { applyEdits } from '../../src/text/edit.ts'

const run = (text: string) =>
  applyEdits(
    text,
    spam.edits(text, () => {}),
  )
const DUTY = '各县（区）人民政府要落实属地责任，加强对托育机构的监督检查，确保安全。'
const MONEY = '市财政局按照有关规定安排补助资金，对符合条件的机构给予一次性建设补助。'
const SPAM = '加微信abc123領取彩金,棋牌遊戲'

describe('a line of spam between two paragraphs goes', () => {
  test.each([
    SPAM,
    '加微信abc123领取彩金,棋牌游戏',
    '加V信 abc123 免費領取彩金',
    'ＱＱ：１２３４５６７８９　棋牌游戏注册送彩金',
    '加 微 信 a b c 1 2 3 領 取 彩 金',
    '𝐯𝐱：𝐚𝐛𝐜𝟏𝟐𝟑 领彩金',
    '加➕V：abc123领彩金棋牌',
    '飛機@abc888 棋牌遊戲 首存送100%',
    'www.abc888.com 棋牌游戏注册送彩金',
    '全新信譽平台,註冊送88元彩金,天天返水,提現秒到帳',
    '老板们快来加薇信：abc_123，高手如云，你懂的，同城约妹上门',
    '代开发票联系13800000000，可先验票后付款',
    '办证刻章 QQ:12345678 诚信经营',
    '加Q Q：8 8 8 6 6 6 办 理 各 类 证 件 发 票',
    '【加微信abc123領取彩金,棋牌遊戲】',
    'telegram：@vip_abc 六合彩一码中特 内幕资料',
    '本站推荐：加微信abc123領取彩金，棋牌遊戲，各级领导都在玩',
  ])('%s', line => {
    expect(run(`${DUTY}\n${line}\n${MONEY}\n`)).toBe(`${DUTY}\n${MONEY}\n`)
  })
})

describe('inside a line only the spam goes', () => {
  test.each([
    [`${SPAM}。${DUTY}`, DUTY],
    [`${SPAM}${DUTY}`, DUTY],
    [`${DUTY}${SPAM}。${MONEY}`, DUTY + MONEY],
    [DUTY.replace('任，', `任，${SPAM}，`), DUTY],
    [DUTY.replace('的监', `的${SPAM}监`), DUTY],
    [DUTY.replace('检查', '检查（QQ123456 棋牌游戏送彩金）'), DUTY],
    [DUTY.replace('。', `${SPAM}。`), DUTY],
    [`一、总体要求 ${SPAM}`, '一、总体要求'],
  ])('%s', (line, expected) => {
    expect(run(`${line}\n`)).toBe(`${expected}\n`)
  })
})

describe('what speaks of the trades, or of contacts, stays', () => {
  test.each([
    '加强彩票公益金和彩金管理，严厉打击网络赌博，规范棋牌室管理。',
    '福利彩票开奖结果可登录www.cwl.gov.cn查询，或加微信客服abc123咨询。',
    '市民可加微信abc12345领取消费券，名额有限，先到先得。',
    '联系人：张三，QQ：12345678，邮箱：zhang3@163.com，电话13800000000。',
    '公安机关查处“加微信abc123领取彩金”的棋牌游戏网站案件12起。',
    '娱乐场所不得设置老虎机等具有赌博功能的电子游戏设施。',
    '棋牌、麻将等娱乐活动室24小时开放，咨询热线13812345678。',
    '严禁任何单位和个人代开发票，举报电话：12366。',
    '各地福彩中心派送彩金100万元，奖池累计5000万元。',
  ])('%s', line => {
    expect(run(`${line}\n`)).toBe(`${line}\n`)
  })
})

describe.each(PIECES.map(piece => [piece.kind, piece] as const))(
  'the pieces of kind %s',
  (_, { kind, words, yes, no }) => {
    const one = new RegExp(`^(?:${words.join('|')})`)

    test('know their examples', () => {
      expect(yes.filter(example => !one.test(example))).toEqual([])
      expect(no.filter(example => one.test(example))).toEqual([])
    })

    test.runIf(kind === 'contact' || kind === 'channel')('have a cue', () => {
      expect(yes.filter(example => example.search(CUE) < 0)).toEqual([])
    })
  },
)

test('folding keeps the places of what it keeps', () => {
  const { text, places } = fold('加 Ｖ\u200b信𝟏①')
  expect(text).toBe('加v信11')
  expect([...places]).toEqual([0, 2, 4, 5, 7, 8])
})

test('long runs of pieces are read to their end', () => {
  for (const piece of ['加微信', 'www.', 'a.', '@', '彩金', '注册送', '，加微信abc123'])
    solicitations(piece.repeat(20_000))
})
