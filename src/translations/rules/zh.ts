import type { rulesEn } from './en.ts'

export const rulesZh = {
  consultationPartMissing: '意见征集应当公布征集渠道、联系方式、征集稿和说明。',
  disclosedLate: '应于{{dueOn}}前公开，已超期{{days}}个工作日。',
  documentNumberTaken: '本机关的《{{title}}》已使用该发文字号。',
  duplicateTitle: '本机关已有同名信息，索引号{{indexNumber}}，请核对是否重复。',
  elementMissing: '解读材料缺少要素“{{element}}”。',
  endNeedsDay: '期满自动停止公示的，须填写公示截止日期。',
  excerpt: '解读材料有{{percent}}%的文字与《{{title}}》原文相同，疑为文件要点摘抄。',
  explanationMissing:
    '解读材料缺少说明性要素（适用范围、执行标准、术语释义、新旧政策差异、注意事项、惠民利民举措等之一）。',
  guideFaxMissing:
    '请填写传真号码，没有传真的填写“无”。依据：《中华人民共和国政府信息公开条例》第十二条。',
  guideInternetMissing:
    '请填写互联网联系方式（电子邮箱或者网址）。依据：《中华人民共和国政府信息公开条例》第十二条。',
  guideRemediesMissing: '请填写监督和救济方式。',
  interpretationEmpty: '请填写解读要素或者正文。',
  lateReasonMissing: '应于{{dueOn}}前公开，已超期{{days}}个工作日，请填写逾期原因。',
  linkedElsewhere: '《{{title}}》与本信息相互关联，已经公开，不能删除。',
  makerConsentMissing: '公开其他机关制作的信息，须记录该机关同意公开的情况。',
  mustEndAutomatically: '该类公示期满必须自动停止公示。',
  normativePartMissing: '行政规范性文件必须填写此项。',
  onlyTextForm: '目前只有文字解读，建议增加图解、问答等其他形式。',
  originalsMissing: '行政规范性文件应当同时提供Word（docx）和PDF原件，或者说明原因。',
  planIncomplete: '须与文件同步报送解读方案，没有解读方案的不予受理。',
  postingDayMissing: '请填写公示起止日期。依据：{{basis}}。',
  postingEndsOnHoliday: '公示截止日期不是工作日。',
  postingReasonMissing:
    '公示期少于{{least}}日（不计首日{{exclusive}}日，计首日{{inclusive}}日），请说明缩短的理由。依据：{{basis}}。',
  postingShortDays:
    '公示期应不少于{{least}}日，现不计首日为{{exclusive}}日，计首日为{{inclusive}}日。依据：{{basis}}。',
  postingShortWorkingDays:
    '公示期应不少于{{least}}个工作日，现不计首日为{{exclusive}}个，计首日为{{inclusive}}个。依据：{{basis}}。',
  recordIsKept: '定期评估记录一经保存，不得修改或者删除。',
  resultOfMissing: '请选择所反馈的意见征集公告。',
  resultTaken: '该意见征集已有结果反馈《{{title}}》，应当一一对应。',
  stateSecretStored: '本系统为非涉密系统，国家秘密的正文和附件不得存入。',
  summaryLong: '内容概述共{{length}}字，一般不超过{{recommended}}字。',
  summaryMissing: '没有内容概述。',
  termLong: '有效期超过{{years}}年。',
  textAlternativeMissing: '图解、音视频等解读应当同时提供文字说明。',
  thirdPartyBasisMissing: '涉及第三方商业秘密、个人隐私的，须选择公开依据。',
  thirdPartyRecordMissing: '请记录第三方同意公开的文书，或者公共利益的理由和书面通知情况。',
  titleIsFileName: '标题是文件名，请去掉扩展名。',
  validityByMissing: '废止、修改须注明依据的文件。',
  validityDiffersFromDates: '有效性与实施日期、失效日期不一致，公开时按日期显示。',
  validityOnMissing: '请填写废止、修改的日期。',
  validityReturnsWithoutReason: '已失效、废止或者修改的文件恢复有效，须说明更正的理由。',
  whatIsInterpreted: '所解读的文件尚未公开，公开后双方才会相互链接。',
} satisfies Record<keyof typeof rulesEn, string>
