import { despinEdits } from '../despin/edits.ts'
import { shippedIndex } from '../despin/index-of-words.ts'
import type { Pass } from '../pass.ts'

export const despin: Pass = {
  id: 'despin',
  about: 'Restores official words that a spinning tool replaced by synonyms, on pages that are spun at all.',
  examples: [
    {
      before: '肆意发达普惠托育办事，展开安闲囚禁。（牵头单元：市卫生强健委；义务单元：市市集囚禁局，各区县群多当局）',
      after: '大力发展普惠托育服务，开展安全监管。（牵头单位：市卫生健康委；责任单位：市市场监管局，各区县人民政府）',
    },
    {
      before: '国度撑持新能源汽车财产成长，鼓动勉励企业展开要害手艺立异，加速充电根本举措措施扶植，充实阐扬市场感化。',
      after: '国家支持新能源汽车产业发展，鼓励企业开展关键技术创新，加快充电基础设施建设，充分发挥市场作用。',
    },
    {
      before: '义务教育阶段学校应当加强网络安全教育，促进学生健康成长。',
      after: '义务教育阶段学校应当加强网络安全教育，促进学生健康成长。',
      note: 'official words that tools write as well',
    },
    {
      before: '当局者迷，旁观者清。他一生征战，在心灵深处却厌恶囚禁自己的那座都市，年夜雪那天终于决定离开。',
      after: '当局者迷，旁观者清。他一生征战，在心灵深处却厌恶囚禁自己的那座都市，年夜雪那天终于决定离开。',
      note: 'literature',
    },
  ],
  edits: (text, report) => despinEdits(text, shippedIndex(), report),
}
