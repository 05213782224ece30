/**
 * Characters that no decision between the scripts may rest on. Compared with the tables of OpenCC (which say what a
 * character becomes), these two lists say what a character proves.
 */

/**
 * Simplified text uses these too although OpenCC converts them: names of people and places (陈昇, 乾安县, 於潜镇, 张钧甯),
 * members of the national list of standard characters (宫商角徵羽, 瞭望, 慰藉, 摺, 榘, 夥) and names of species and substances.
 */
export const ALSO_SIMPLIFIED = [
  '乾昇瞭徵藉於後麽夥摺袷榘醣菸薹吒拚捱麴', // in GB 2312 or in the national list
  '甯氾祕脩谿釐陞甦迺邨龢犇濛苧堃喆淼皙剋逕鍾', // surnames, given names, place names
  '噁澫鱀鮡痴唇粽皂査贏諮', // 二噁英, 渔澫港, 白鱀豚, 黑斑原鮡; slips of the pen that stand alone
] as const

/** Both scripts write these: 后 is also 皇后 in traditional text, 里 also 公里, 松 also 松樹. */
export const IN_BOTH_SCRIPTS = [
  '坏㐹万丑丰了于云亘仆仇价仿伙余佛佣俊修借僵克党具冢冬准凌几凶出划刮制千升卜占卷厂厘只台叶吁吃合吊同后向吣呆',
  '周咨咸咽哄唇喂噪回困坐坯堤夫夸奸姜娘它家尸局岩岳巨布帘席干幸广庵弦彩征御志念恤愈愿戚扇才扎托扣折抵拐拿挂挨',
  '挽捆捍据搜斗斤斫旋昆暗曲札朱朴杆杠杯杰松板极果柜栗核梁棱檗欲沈沾泛注浚涂涌淀游溪漓澄焰熏狸玩琅璇症皂矩确硷',
  '私秋种穗筑筱糊系累耇胄背胜胡腊腌膻致舍芸苔苹范荐蒙蔑藤虫蚝蜡蝎表谷豆象跖辟适郁酸采里雕面',
] as const
