/**
 * English names of headings that documents of every field have. What is not here is shown in the documents' own words.
 * One a line: heading, English name.
 */
const TABLE = `
制定目的和依据 purpose and grounds
总体要求 general requirements
总体思路 general approach
总体目标 overall aims
指导思想 guiding ideas
基本原则 principles
工作原则 principles
基本思路 general approach
工作目标 aims
主要目标 main aims
发展目标 aims of development
目标任务 aims and tasks
主要任务 main tasks
重点任务 main tasks
工作任务 tasks
工作内容 content of the work
主要内容 main content
主要举措 main measures
主要措施 main measures
工作措施 measures
重点工作 main work
政策措施 policy measures
支持政策 supporting policies
扶持政策 supporting policies
保障措施 safeguards
保障机制 safeguards
工作要求 requirements
有关要求 requirements
组织实施 implementation
实施步骤 steps
进度安排 schedule
时间安排 schedule
工作步骤 steps
职责分工 division of duties
部门职责 duties of departments
工作职责 duties
适用范围 scope
适用对象 whom it applies to
支持对象 whom it supports
补助对象 who is granted
补助标准 rates
奖励标准 rates of rewards
申报条件 conditions of application
申请条件 conditions of application
申报程序 how to apply
申请程序 how to apply
办理流程 procedure
总则 general provisions
附则 supplementary provisions
法律责任 legal liability
名词解释 terms
有效期 period of validity
`

export const HEADING_NAMES: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .map(line => {
      const at = line.indexOf(' ')
      return [line.slice(0, at), line.slice(at + 1)] as const
    }),
)
