/**
 * What forums and guest books print beside each post: when it was written, which floor it is, what can be done with it.
 * Lines of this kind, about as many as there are posts, tell a thread from an article whose parts share a class.
 */
export const POST_MARK =
  /(?:发表|发布|回复|回帖|发帖)(?:于|时间)\s*[:：]?|^(?:楼主|沙发|板凳|地板|\d{1,4}\s?[楼#]|#\s?\d{1,4})(?![\u4e00-\u9fff]{3})|^(?:引用|回复|举报|支持|反对|赞|顶|踩|收藏|编辑|只看该作者|只看楼主|评分|报告|TOP)(?:[\s|·()（）\d]|引用|回复|举报|支持|反对|赞|顶|踩|TOP)*$|^发信人[:：]|^作者\s*[:：].{1,30}(?:时间|日期|回复)|(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*\d{1,2}:\d\d/

/** What a forum writes into the text of a post, and two of its buttons or more in a row. */
export const POST_TRACE =
  /^(?:(?:引用|回复|举报|支持|反对|收藏|编辑|评分|报告|使用道具|只看该作者|只看楼主|TOP)[\s|·()（）\d]*){2,}$|^[[【(（]?\s*本[帖贴](?:子)?(?:最后|最近)?(?:由|被).{1,40}(?:编辑|修改|屏蔽|删除)\s*[\]】)）]?$/

/** Who published an article and when, without labels: 某某观察2023-08-1410:02, white space left out. */
export const SOURCE_AND_TIME =
  /^(?:20\d\d-\d{1,2}-\d{1,2}\d{2}:\d{2}[\u4e00-\u9fffA-Za-z]{2,16}\+?关注|[\u4e00-\u9fffA-Za-z]{2,14}(?:(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}-\d{1,2}\d{2}:\d{2})(?:\d{1,2}:\d{2}(?::\d{2})?)?(?:\+?关注|发布|来自.{1,6})?)$/

export const POST_EXAMPLES = {
  marks: [
    '发表于 2023-6-1 09:30',
    '3楼',
    '#12',
    '引用 回复 TOP',
    '沙发',
    '发信人: lan (小澜), 信区: Parenting',
    '2023-06-01 09:30',
  ],
  noMarks: ['第3楼设托育点', '回复意见如下', '楼主要承担责任', '支持社会力量举办'],
  traces: ['[ 本帖最后由 网友甲 于 2023-6-1 10:00 编辑 ]', '引用 回复 TOP'],
  noTraces: ['回复', '本帖讨论的是小区托育点什么时候开放'],
} as const
