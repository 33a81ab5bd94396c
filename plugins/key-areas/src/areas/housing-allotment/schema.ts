import { z } from 'zod'

import {
  choice,
  day,
  decimal,
  group,
  line,
  lines,
  table,
  whole,
} from '../../domain/schema/fields.ts'

const from = (...stages: string[]) => ({
  shownWhen: ({ stage }: Record<string, unknown>) => stages.includes(String(stage)),
})
const later = from('process', 'results')
const last = from('results')

/** 三公开: flats, how they are allotted, who was allotted what; and who has to leave. */
export const schema = z.object({
  round: line({ en: 'Round', zh: '配租（配售）批次' }),
  year: whole({ en: 'Year', zh: '年度' }, { max: 2_100, min: 1_949 }),
  stage: choice(
    { en: 'Published', zh: '公开环节' },
    {
      houses: { en: 'Flats', zh: '房源公开' },
      process: { en: 'Process', zh: '分配过程公开' },
      results: { en: 'Results', zh: '分配结果公开' },
    },
  ),
  projectName: line({ en: 'Project', zh: '项目名称' }, { isWide: true }),
  noticeAt: day({ en: 'Flats published on', zh: '房源公告日期' }).optional(),
  units: table(
    { en: 'Flats', zh: '房源' },
    {
      houseNo: line({ en: 'Flat', zh: '房源编号' }),
      building: line({ en: 'Building', zh: '楼栋' }),
      unit: line({ en: 'Unit', zh: '单元' }),
      room: line({ en: 'Room', zh: '房号' }),
      layout: line({ en: 'Layout', zh: '户型' }),
      area: decimal({ en: 'Area', zh: '建筑面积' }, { digits: 2, unit: '平方米' }),
      rent: decimal({ en: 'Rent', zh: '租金标准' }, { digits: 2, unit: '元/平方米·月' }),
    },
  ).optional(),
  availableUnits: whole({ en: 'Flats in all', zh: '可分配套数' }, { unit: '套' }),
  process: group(
    { en: 'Process', zh: '分配过程' },
    {
      mode: choice(
        { en: 'Mode', zh: '分配方式' },
        {
          lot: { en: 'Lot', zh: '摇号' },
          choosing: { en: 'Choosing in turn', zh: '选房' },
          waitingList: { en: 'Waiting list', zh: '轮候' },
        },
      ),
      drawAt: day({ en: 'Held on', zh: '摇号（选房）日期' }),
      place: line({ en: 'Place', zh: '地点' }),
      witnesses: line({ en: 'Witnesses', zh: '监督和公证人员' }),
      publishedAt: day({ en: 'Published on', zh: '过程公开日期' }),
      account: lines({ en: 'How it went', zh: '过程情况' }).optional(),
    },
    later,
  ).optional(),
  applicants: table(
    { en: 'Applicants', zh: '申请家庭' },
    {
      queueNo: line({ en: 'Number', zh: '轮候号' }),
      name: line({ en: 'Applicant', zh: '申请人' }, { mask: 'name' }),
      familySize: whole({ en: 'Family', zh: '家庭人口' }, { min: 1, unit: '人' }),
      township: line({ en: 'Township', zh: '乡镇（街道）' }),
      category: choice(
        { en: 'Category', zh: '保障对象类别' },
        {
          urban: { en: 'Urban household', zh: '城镇住房困难家庭' },
          newlyEmployed: { en: 'Newly employed', zh: '新就业无房职工' },
          migrant: { en: 'Migrant worker', zh: '稳定就业外来务工人员' },
        },
      ),
      result: choice(
        { en: 'Result', zh: '分配结果' },
        {
          allotted: { en: 'Allotted', zh: '已分配' },
          waiting: { en: 'Waiting', zh: '继续轮候' },
          refused: { en: 'Not eligible', zh: '不符合条件' },
          waived: { en: 'Waived', zh: '放弃' },
        },
      ),
      houseNo: line({ en: 'Flat', zh: '房源编号' }).optional(),
      signedAt: day({ en: 'Signed on', zh: '合同签订日期' }).optional(),
    },
    last,
  ).optional(),
  allottedUnits: whole({ en: 'Allotted', zh: '已分配套数' }, { unit: '套', ...last }).optional(),
  publicity: group(
    { en: 'Publicity', zh: '分配结果公示' },
    {
      from: day({ en: 'From', zh: '公示起始日期' }),
      to: day({ en: 'To', zh: '公示截止日期' }),
    },
    last,
  ).optional(),
  resultsAt: day({ en: 'Results published on', zh: '分配结果公布日期' }, last).optional(),
  exits: table(
    { en: 'Exits', zh: '退出名单' },
    {
      name: line({ en: 'Tenant', zh: '承租人' }, { mask: 'name' }),
      house: line({ en: 'Flat', zh: '退出房源' }),
      reason: choice(
        { en: 'Reason', zh: '退出原因' },
        {
          income: { en: 'Income above the limit', zh: '收入超标' },
          otherHousing: { en: 'Other housing', zh: '另有住房' },
          vacant: { en: 'Left empty', zh: '空置' },
          sublet: { en: 'Sublet', zh: '转租' },
          arrears: { en: 'Rent in arrears', zh: '欠租' },
          voluntary: { en: 'Voluntary', zh: '主动退出' },
        },
      ),
      date: day({ en: 'Date', zh: '退出日期' }),
    },
  ).optional(),
  supervisionTel: line({ en: 'Supervision', zh: '监督电话' }),
})
