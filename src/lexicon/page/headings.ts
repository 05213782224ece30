/** What stands over parts of a page that are not its article, as it reads without white space, in a line of its own. */
export interface PartHeading {
  readonly about: string
  readonly pattern: RegExp
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

/** What readers wrote below an article. */
export const COMMENTS_HEADING: PartHeading = {
  about: 'Headings of comments',
  pattern:
    /^(?:(?:网友|读者|用户|最新|热门|精彩|全部|所有|相关|文章|游客|网友的)*(?:评论|跟帖|跟贴|留言|热评)(?:区|列表|内容)?|(?:发表|查看|写|我要)评论|(?:已有|共)?\d+条?(?:评论|留言|跟帖))(?:[（([【]?\d*(?:条|人)?(?:评论|参与|跟帖)?[)）\]】]?)?[:：]?$/,
  yes: ['网友评论（6）', '最新评论', '评论', '文章评论：', '3条评论', '全部评论(12条)', '热门跟帖'],
  no: ['评论员文章', '新闻评论工作要点', '留言办理情况', '评论指出', '组织专家评论'],
}

/** Lists of links whose headings plain text has too: they count only where links follow. */
export const LINK_LIST_HEADING: PartHeading = {
  about: 'Headings of lists of links',
  pattern:
    /^(?:相关|相似|类似|更多|热门|其他|最新|推荐)(?:问题|问答|文章|知识|提问|词条|帖子|主题|话题|文档|政策|法规|文件)(?:推荐)?[:：]?$|^(?:其他人还在问|大家还在搜|文章归档|文章分类|标签云|推荐)[:：]?$/,
  yes: ['相关问题', '热门问答', '相关文件：', '文章归档'],
  no: ['相关问题的处理', '其他事项', '政策文件'],
}
