/** What titles of two versions of one policy may differ in: marks of drafts and of revisions, years. */
export const TITLE_EXTRAS =
  /[（(][^（）()]*(?:征求意见|草案|送审|讨论|修订|修改|修正|试行|暂行|[0-9]{4})[^（）()]*[）)]|(?:公开)?征求意见稿?|草案|送审稿|讨论稿|修订版?|(?:19|20)[0-9]{2}(?:年度?|[—\-－至](?:19|20)[0-9]{2}年?)?/g
