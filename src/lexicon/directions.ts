/**
 * Words of indicators of which less is better: what is bad, what costs, what keeps people waiting. No field of policy in
 * it; where words do not tell, a domain pack says it with `better`.
 */
export const LESS_IS_BETTER: readonly {
  readonly about: string
  readonly words: RegExp
  readonly yes: string
  readonly no: string
}[] = [
  {
    about: 'what befalls people',
    words: /(?:死亡|发病|患病|感染|致残|辍学|流失|失业|贫困|返贫|犯罪|发案|近视|肥胖|贫血|出生缺陷|低体重)(?:发生)?率/,
    yes: '婴儿死亡率',
    no: '健康管理率',
  },
  {
    about: 'what goes wrong',
    words: /(?:事故|案件|伤亡|火灾|投诉|差错|超标|逾期|违约|缺陷|并发症|不良反应)(?:起数|人数|数|率|发生)/,
    yes: '安全生产事故起数',
    no: '应急演练次数',
  },
  { about: 'what lies idle', words: /(?:空置|闲置|漏损|破损|不良(?:贷款)?|负债)率/, yes: '管网漏损率', no: '使用率' },
  {
    about: 'what is used up or let out',
    words: /[能水电煤碳物]耗|能源消耗|用水量|排放|污染|(?:PM|pm)\s*2\.5|浓度|黑臭|劣[^，。]{0,3}类/,
    yes: '单位生产总值能耗',
    no: '绿化覆盖率',
  },
  {
    about: 'what people wait for',
    words:
      /时限|(?:办理|办结|审批|审核|受理|等待|等候|候诊|响应|到达|出警|处置|反馈|拨付|兑现)[^，。]{0,6}(?:时间|时长|期限|天数|工作日|用时)/,
    yes: '备案办理时间',
    no: '岗前培训时间',
  },
  {
    about: 'what people must bring and do',
    words: /(?:申请|审批|申报|办事|办理)[^，。]{0,2}(?:材料|环节|事项|次数)|跑动次数/,
    yes: '申请材料',
    no: '可在线办理率',
  },
  {
    about: 'what people pay',
    words: /收费(?!公示)|费率|票价|自付|自费|个人(?:负担|支付)|成本|债务|损失/,
    yes: '收费标准',
    no: '研发经费投入',
  },
  { about: 'what sets people apart', words: /差距|之比|倍差|收入比/, yes: '城乡居民收入比', no: '人均可支配收入' },
]
