/** 本年度办理结果: what became of a request, one leaf of the annual report each. */
export const outcomes = {
  granted: { en: 'Granted', zh: '（一）予以公开' },
  partial: { en: 'Granted in part', zh: '（二）部分公开' },
  d1: { en: 'Refused: state secret', zh: '（三）不予公开1.属于国家秘密' },
  d2: { en: 'Refused: forbidden by law', zh: '（三）不予公开2.其他法律行政法规禁止公开' },
  d3: { en: 'Refused: security and stability', zh: '（三）不予公开3.危及“三安全一稳定”' },
  d4: { en: 'Refused: rights of others', zh: '（三）不予公开4.保护第三方合法权益' },
  d5: { en: 'Refused: internal affairs', zh: '（三）不予公开5.属于三类内部事务信息' },
  d6: { en: 'Refused: process information', zh: '（三）不予公开6.属于四类过程性信息' },
  d7: { en: 'Refused: enforcement file', zh: '（三）不予公开7.属于行政执法案卷' },
  d8: { en: 'Refused: administrative enquiry', zh: '（三）不予公开8.属于行政查询事项' },
  u1: { en: 'Not held', zh: '（四）无法提供1.本机关不掌握相关政府信息' },
  u2: { en: 'Would have to be made', zh: '（四）无法提供2.没有现成信息需要另行制作' },
  u3: { en: 'Still unclear', zh: '（四）无法提供3.补正后申请内容仍不明确' },
  n1: { en: 'Complaint or report', zh: '（五）不予处理1.信访举报投诉类申请' },
  n2: { en: 'Repeated', zh: '（五）不予处理2.重复申请' },
  n3: { en: 'Publication asked for', zh: '（五）不予处理3.要求提供公开出版物' },
  n4: { en: 'Too many without reason', zh: '（五）不予处理4.无正当理由大量反复申请' },
  n5: {
    en: 'Confirmation asked for',
    zh: '（五）不予处理5.要求行政机关确认或重新出具已获取信息',
  },
  o1: { en: 'Not completed in time', zh: '（六）其他处理1.申请人无正当理由逾期不补正' },
  o2: { en: 'Fee not paid', zh: '（六）其他处理2.申请人逾期未按收费通知要求缴纳费用' },
  o3: { en: 'Other', zh: '（六）其他处理3.其他' },
}

/** 收到和处理政府信息公开申请情况: the rows of the table in the annual report. */
export const items = {
  new: { en: 'New this year', zh: '一、本年新收政府信息公开申请数量' },
  prev: { en: 'Carried over from last year', zh: '二、上年结转政府信息公开申请数量' },
  ...outcomes,
  tot: { en: 'Handled in all', zh: '（七）总计' },
  carry: { en: 'Carried over to next year', zh: '四、结转下年度继续办理' },
}

/** 申请渠道 */
export const channels = {
  inPerson: { en: 'In person', zh: '当面申请' },
  online: { en: 'Online', zh: '网络申请' },
  letter: { en: 'By letter', zh: '信函申请' },
  fax: { en: 'By fax', zh: '传真申请' },
}
