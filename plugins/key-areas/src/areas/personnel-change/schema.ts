import { z } from 'zod'

import {
  choice,
  code,
  day,
  decimal,
  group,
  line,
  lines,
  rows,
  table,
  whole,
} from '../../domain/schema/fields.ts'

/** What is published: a decision, or a list of people that anybody may object to for some days. */
const personnelKinds = {
  decision: { en: 'Appointment and removal', zh: '任免通知' },
  preAppointment: { en: 'Before an appointment', zh: '任前公示' },
  civilServants: { en: 'Civil servants to be recruited', zh: '公务员拟录用人员公示' },
  institution: { en: 'Public institution, to be hired', zh: '事业单位拟聘用人员公示' },
}

const isDecision = ({ kind }: Record<string, unknown>) => kind === 'decision'
const isPosting = ({ kind }: Record<string, unknown>) => Boolean(kind) && kind !== 'decision'
const isRecruitment = ({ kind }: Record<string, unknown>) =>
  kind === 'civilServants' || kind === 'institution'
const isAboutPosts = ({ kind }: Record<string, unknown>) =>
  kind === 'decision' || kind === 'preAppointment'

export const schema = z.object({
  kind: choice({ en: 'Kind', zh: '类别' }, personnelKinds),
  organ: line({ en: 'Deciding organ', zh: '决定机关' }),
  documentNo: line(
    { en: 'Document number', zh: '任免文号' },
    { maxLength: 60, shownWhen: isDecision },
  ).optional(),
  decidedOn: day({ en: 'Decided', zh: '任免日期' }, { shownWhen: isDecision }).optional(),
  changes: rows(
    { en: 'Appointments and removals', zh: '任免事项' },
    {
      name: line({ en: 'Name', zh: '姓名' }, { maxLength: 40 }),
      change: choice(
        { en: 'Change', zh: '任免' },
        {
          appointed: { en: 'Appointed', zh: '任' },
          removed: { en: 'Removed', zh: '免' },
        },
      ),
      unit: line({ en: 'Unit', zh: '单位' }),
      post: line({ en: 'Post', zh: '职务' }),
      presentPost: line({ en: 'Present post', zh: '现任职务' }).optional(),
      trialMonths: whole({ en: 'Probation', zh: '试用期' }, { max: 36, unit: '月' }).optional(),
      idNumber: line({ en: 'ID number', zh: '公民身份号码' }, { audience: 'nobody' }).optional(),
    },
    { rowLabel: { en: 'Change', zh: '任免事项' }, shownWhen: isAboutPosts },
  ).optional(),
  posts: table(
    { en: 'Posts', zh: '招录岗位' },
    {
      code: line({ en: 'Post code', zh: '岗位代码' }, { maxLength: 40 }),
      unit: line({ en: 'Unit', zh: '招录单位' }),
      post: line({ en: 'Post', zh: '岗位' }),
      places: whole({ en: 'Places', zh: '招录人数' }, { min: 1, unit: '人' }),
    },
    { rowLabel: { en: 'Post', zh: '岗位' }, shownWhen: isRecruitment },
  ).optional(),
  candidates: table(
    { en: 'To be recruited', zh: '拟录（聘）用人员' },
    {
      postCode: line({ en: 'Post code', zh: '岗位代码' }, { maxLength: 40 }),
      name: line({ en: 'Name', zh: '姓名' }, { maxLength: 40 }),
      sex: choice(
        { en: 'Sex', zh: '性别' },
        { female: { en: 'Female', zh: '女' }, male: { en: 'Male', zh: '男' } },
      ).optional(),
      ticketNo: line({ en: 'Examination number', zh: '准考证号' }, { maxLength: 40 }),
      school: line({ en: 'School or employer', zh: '毕业院校或工作单位' }).optional(),
      score: decimal({ en: 'Score', zh: '总成绩' }, { digits: 3 }),
      idNumber: line({ en: 'ID number', zh: '公民身份号码' }, { audience: 'nobody' }).optional(),
      phone: line({ en: 'Telephone', zh: '联系电话' }, { audience: 'nobody' }).optional(),
    },
    { rowLabel: { en: 'Person', zh: '人员' }, shownWhen: isRecruitment },
  ).optional(),
  posting: group(
    { en: 'Posting', zh: '公示' },
    {
      from: day({ en: 'From', zh: '公示起' }),
      to: day({ en: 'To', zh: '公示止' }),
      receivedBy: line({ en: 'Objections to', zh: '受理部门' }, { isWide: true }),
      telephone: code(
        { en: 'Telephone', zh: '监督电话' },
        { form: /^[\d\s、，,;；()（）-]{5,60}$/ },
      ),
      address: lines({ en: 'Address', zh: '通讯地址' }, { maxLength: 200 }).optional(),
    },
    { shownWhen: isPosting },
  ).optional(),
})
