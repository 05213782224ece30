/** Words that tell what was or what others do: numbers and bodies beside them commit nobody. */

/** Marks of a news item; a text with two of them that has no document number reports what others decided. */
export const NEWS_MARKS: readonly RegExp[] = [
  /本报讯|本网讯|本报记者|新华社.{0,8}电|(?:通讯员|见习记者)/,
  /[（(]记者|记者[：:]|记者(?:从|在|了解|获悉|采访|看到)|告诉记者/,
  /据悉|据了解|据介绍/,
  /会议(?:强调|指出|要求|认为)/,
  /参加(?:了)?(?:会议|活动|座谈)|出席(?:了)?(?:会议|活动)/,
]

/** Titles of texts that explain a document instead of being one. */
export const EXPLANATION_TITLE =
  /(?:解读|答记者问|问答|政策图解|起草说明)(?:材料|稿)?[）)]?$|^(?:一图读懂|图解|政策解读)/

/** Headings of sections that tell where things stand. */
export const BACKGROUND_HEADING =
  /(?:发展|工作|现实|产业|建设|主要)基础$|基本情况$|现状|回顾|(?:主要|工作|发展)(?:成效|成就|成绩)|(?:发展|面临)环境|面临(?:的)?(?:形势|问题|挑战|机遇|困难)|形势(?:分析|与|和)|(?:存在|主要)(?:的)?问题|(?:起草|编制|规划|出台)(?:背景|过程)/

/** Until a year that is past: 截至2020年底，全市…. */
export const UNTIL = /(?:截至|截止到?)[^。；]*$/

/** How a matter is handled in an article, once it comes up: a rule of procedure, not a standing task. */
export const PROCEDURE =
  /^(?:应当|要|须)?(?:[自在于][^，。；]{1,24}(?:日|天|月|小时|年)(?:起)?(?:之)?(?:内|前|起)|及时(?:答复|告知|通知)|[^，。；]{0,16}(?:说明理由|予以(?:公告|答复|受理|纠正)|书面(?:告知|通知|答复))|(?:作出|做出)[^，。；]{0,16}(?:决定|答复)|不予|出具|告知|答复|退还|遵守|协商|申请)/
