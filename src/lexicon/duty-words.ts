import type { Role } from '../record/responsibility.ts'

/** Words with which a sentence gives bodies a task: 教育部门要…, 由街道牵头…, 会同市财政局…. */

/** What follows the bodies that are given a task, and the part they have in it. */
export interface Predicate {
  readonly words: RegExp
  readonly role: Role
}

/** 按照各自职责: each its own part; beside one who leads, those take part. */
export const JOINED_BY_DUTY = /^(?:按照|按|依据|根据|依照)(?:各自)?(?:职责|分工|职能)/
/** What follows the bodies of a sentence that gives them a task; the first that fits decides the role. */
export const DUTY_PREDICATES: readonly Predicate[] = [
  { words: /^(?:负责)?牵头/, role: 'lead' },
  { words: /^(?:是|为|作为)[^，。；]{0,30}(?:牵头|主管|责任|主责|实施)(?:部门|单位|机关|主体)，/, role: 'responsible' },
  { words: JOINED_BY_DUTY, role: 'responsible' },
  { words: /^(?:协同|协助|配合|参与)(?=[，、；。]|$|做好|开展|实施)/, role: 'participant' },
  { words: /^(?:实施|落实)(?=[，、；。的]|$)/, role: 'responsible' },
  {
    words:
      /^(?:要(?![求素点件害闻领])|应(?![急届用对聘纳收邀])|须(?!知)|必须|负责(?!人(?!才|员|事|口|力|社|工|大|防)|同志)|具体负责|会同)/,
    role: 'responsible',
  },
]
/** Enough only where the bodies open the sentence. */
export const OPENING_PREDICATES: readonly Predicate[] = [
  { words: /^(?:积极)?(?:配合|协助|参与|协同)/, role: 'participant' },
  {
    words:
      /^(?:联合|主管|归口|审批|审核|受理|拨付|监测|查处|管理|编制|汇总|会商|抓总|按照|依照|依据|根据|依法|按|对|将|及时|定期|切实|认真|积极|主动|统筹|组织|指导|协调|督促|监督|制定|制订|研究|建立|健全|完善|加强|加大|加快|强化|推进|推动|开展|做好|履行|承担|支持|引导|安排|优化|结合|把|发挥|严格|进一步|抓好|抓紧|共同|明确|于每|每(?=[月季年半]))(?!的)/,
    role: 'responsible',
  },
]
/** Cheap test: without one of these no part of a sentence but its first can give a task. */
export const MAY_ASSIGN = /牵头|协同|协助|配合|参与|实施|落实|要|应|须|负责|会同|职责|分工|主管/
/** Words that may stand before a subject. */
export const OPENING = /^(?:同时|此外|另外|其中|并)?[，,]?(?:原则上|具体|统一|分别|主要|工作)?(?:由)?/
/** 根据《…》的规定，: said before the subject, which opens the sentence all the same. */
export const INTRODUCTION = /^(?:根据|按照|依照|依据|遵照)[^，。；]{2,60}，/
/** No name of a body begins like this; a phrase does: 按市卫生健康局…联合下发的. */
export const PREPOSITION = /^[按由对将把被让据凭]/
/** Everybody does their part: no task of one body. */
export const NO_TASK =
  /各司其职|各负其责|密切配合|通力合作|(?:按照|根据|依据)(?:各自)?(?:职责和分工|分工负责|职责分工)|各自(?:的)?(?:责任|职责)/
/** 按职责分工负责, 各司其职: says only that they have a part in it. */
export const SHARED =
  /^(?:等[^，。；]{0,6})?(?:(?:按照?|依据|根据)(?:各自)?(?:职[责能](?:和)?(?:分工)?|分工)(?:分别|共同|协同)?(?:负责|配合|参与)?|各司其职|各负其责|密切配合|通力合作|配合|参与|协助|协同配合)/
/** 由市长担任, 由财政部门代表组成: told of, not given to do. */
export const NO_DUTY =
  /^(?:[（(]|、|[^，。；、]{0,12}(?:主导|主办|组织|举办|共同)[^，。；]{0,30}的|组成|构成|产生|担任|兼任|代表|的|等组成|共同组成|主要领导|主要负责|分管|领导|有关负责|负责人|负责同志|局长|主任|任|出资|财政|选举|决定的|规定的)/
/** A body that is set up for a task. */
export const ESTABLISHED =
  /(?:建立|成立|设立|组建)(?!了)([^，。；、（）(),]{3,24}?(?:中心|办公室|领导小组|委员会|专班|联席会议|指挥部|工作组))(?:[（(][^（）()]{0,40}[）)])?[，,](?:主要|具体)?(?:承担|负责)/
/** Those who take part, behind a verb or before one. */
export const PARTNERS = [
  /(?:会同|联合|协同|组织|整合|协调|指导)([^，。；,;]{2,60}?)(?=对|制定|开展|共同|加强|做好|研究|建立|责令|按|依|负责|统一|组织|落实|推进|推动|完善|适时|定期|及时|提出|编制|认定|审核|[，。；,;]|$)/g,
  /[，,、]([^，。；,;]{2,90}?)(?:配合|协同|参与|协助|各司其职|各负其责|按照(?:各自)?职责|按(?:各自)?职责|综合论证|联合审查)/g,
]
