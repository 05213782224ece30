/** Words that make a clause a question, in both scripts. */
export const QUESTION_WORDS =
  /[吗嗎呢么麼谁誰哪怎]|何[时時地种種人为為处處]|[如为為任]何|[几幾](?:[个個年岁歲点點种種家时時次人天月级級])|多[少久长長大]|[是能可应應与與]否|有[无無]|[是能会會要可有]不|请问|請問|没有|沒有/

export const QUESTION_EXAMPLES = {
  yes: ['哪些单位可以申请', '機構何時辦理', '是否适用本办法', '收几个人', '請問怎麼申請'],
  no: ['已登记的单位', '人口家庭司', '几乎全部', '加强组织领导'],
} as const
