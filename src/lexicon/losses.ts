/** One kind of damage that takes information away, and how the place where it stood reads. */
export interface LossSign {
  /** The message that tells of it: a row of `lexicon/messages/clean.ts`. */
  readonly message: 'words-deleted' | 'number-lost'
  readonly about: string
  readonly pattern: RegExp
  /** Whether it also occurs in sound texts, so that it counts only beside a sign that does not. */
  readonly weak?: true
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

export const LOSS_SIGNS: readonly LossSign[] = [
  {
    message: 'words-deleted',
    about: 'A name that filters delete is missing from the phrase that always has it',
    pattern:
      /习(?<![学练复预温研自实见补]习)(?=关于|新时代|总书记|同志)|以为核心的党中央|新时代中国特色社会主义思想(?<!近平新时代中国特色社会主义思想)为指导/g,
    yes: ['学习习关于安全生产的重要论述', '以习新时代中国特色社会主义思想为指导', '以为核心的党中央'],
    no: ['以习近平新时代中国特色社会主义思想为指导', '学习关于安全生产的规定'],
  },
  {
    message: 'words-deleted',
    about: 'A set phrase with a hole: 四个意识, 放在首位, 党的十九大',
    pattern:
      /(?:增强|坚定|落实|做到)[“"]?四个[”"]?(?=[，,、。；])|(?:放|摆)在位(?=[，,。；])|党的(?:届|大(?=和|精神|以来))/g,
    yes: ['增强“四个”、坚定', '把安全放在位，', '落实四个，', '党的大精神'],
    no: ['增强“四个意识”', '把安全放在首位，', '党的大政方针'],
  },
  {
    message: 'number-lost',
    about: 'A year, an age or an amount without its number',
    pattern:
      /(?:截至|[到至])年(?<=(?:^|[，。；、\s])(?:截至|[到至])年)(?=[，,])|岁(?<![\d０-９一二三四五六七八九十百零〇两几多半周满\s～~\-—）)X×x*]岁)以[下上内]/gm,
    yes: ['到年，全市', '拥有岁以下婴幼儿'],
    no: ['到2025年，', '到年底，', '3岁以下', '三周岁以上'],
  },
  {
    message: 'number-lost',
    about: 'The end of a year that is not named',
    pattern: /到年[底末](?<=(?:^|[，。；、\s])到年[底末])(?=[，,])/gm,
    weak: true,
    yes: ['到年底，信息平台'],
    no: ['到2025年底，'],
  },
]
