import { z } from 'zod'

import { choice, code, day, line, lines, rows } from '../../domain/schema/fields.ts'

const telephone = () =>
  code({ en: 'Telephone', zh: '联系电话' }, { form: /^[\d\s、，,;；()（）-]{5,60}$/ })

export const schema = z.object({
  name: line({ en: 'Organ', zh: '机构名称' }),
  kind: choice(
    { en: 'Kind', zh: '机构类别' },
    {
      department: { en: 'Government department', zh: '政府工作部门' },
      township: { en: 'Township or subdistrict', zh: '乡镇（街道）' },
      dispatched: { en: 'Branch office', zh: '派出（驻）机构' },
      institution: { en: 'Public institution', zh: '事业单位' },
    },
  ),
  basis: line({ en: 'Provisions on its duties', zh: '“三定”规定文号' }).optional(),
  duties: rows(
    { en: 'Duties', zh: '主要职责' },
    { text: lines({ en: 'Duty', zh: '职责' }, { maxLength: 1_000 }) },
    { rowLabel: { en: 'Duty', zh: '职责' } },
  ),
  head: line({ en: 'Person in charge', zh: '负责人姓名' }, { maxLength: 40 }),
  leaders: rows(
    { en: 'Leaders', zh: '领导分工' },
    {
      name: line({ en: 'Name', zh: '姓名' }, { maxLength: 40 }),
      post: line({ en: 'Post', zh: '职务' }),
      duties: lines({ en: 'Responsible for', zh: '分工' }, { maxLength: 1_000 }),
    },
    { rowLabel: { en: 'Leader', zh: '领导' } },
  ),
  divisions: rows(
    { en: 'Divisions', zh: '内设机构' },
    {
      name: line({ en: 'Division', zh: '内设机构名称' }),
      duties: lines({ en: 'Duties', zh: '职责' }, { maxLength: 1_000 }),
      telephone: telephone(),
    },
    { rowLabel: { en: 'Division', zh: '内设机构' } },
  ),
  address: line({ en: 'Address', zh: '办公地址' }),
  hours: line({ en: 'Office hours', zh: '办公时间' }, { isWide: true }),
  telephone: telephone(),
  postcode: code({ en: 'Postcode', zh: '邮政编码' }, { form: /^\d{6}$/ }).optional(),
  email: line({ en: 'E-mail', zh: '电子邮箱' }).optional(),
  changes: rows(
    { en: 'Changes', zh: '机构职能调整' },
    {
      date: day({ en: 'Date', zh: '调整日期' }),
      kind: choice(
        { en: 'Kind', zh: '调整类型' },
        {
          established: { en: 'Established', zh: '组建' },
          renamed: { en: 'Renamed', zh: '更名' },
          merged: { en: 'Merged', zh: '合并' },
          dutiesIn: { en: 'Duties taken over', zh: '划入职责' },
          dutiesOut: { en: 'Duties handed over', zh: '划出职责' },
          leader: { en: 'Leaders', zh: '领导变动' },
          contact: { en: 'Address or contact', zh: '地址、联系方式变更' },
        },
      ),
      description: lines({ en: 'Change', zh: '调整内容' }, { maxLength: 1_000 }),
      formerName: line(
        { en: 'Former name', zh: '原名称' },
        { shownWhen: ({ kind }) => kind === 'renamed' || kind === 'merged' },
      ).optional(),
      publishedOn: day({ en: 'Published', zh: '公开日期' }),
    },
    { rowLabel: { en: 'Change', zh: '调整' } },
  ).optional(),
  confirmedOn: day({ en: 'Last confirmed', zh: '信息核对日期' }),
})
