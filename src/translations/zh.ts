import type { en } from './en.ts'

export const zh = {
  gongkai: {
    attachmentInUse: '该附件已被文件引用，不能删除。',
    attachmentIsFixed: '已保存附件的文件不可更换，请另行上传新附件。',
    codeForm: '请使用小写字母、数字和连字符，并以字母开头。',
    creditCode: '统一社会信用代码无效：应为18位并通过校验。',
    dateInvalid: '日期格式不正确。',
    departmentNotHandled: '您不是该单位的承办人员。',
    displayToBeforeFrom: '公示截止日期早于起始日期。',
    documentNumberForm:
      '发文字号格式不正确，应如“示政发〔2026〕8号”：机关代字、六角括号内的四位年份、序号、“号”。',
    documentNumberKept: '保存为规范格式：{{text}}',
    documentNumberMissing: '请填写发文字号，或者说明无文号的原因。',
    documentNumberYear: '发文字号的年份与成文日期的年份不一致。',
    effectiveBeforeFormed: '实施日期早于成文日期。',
    expiresBeforeEffective: '失效日期早于实施日期。',
    fileContent: '文件内容与扩展名不符，或者不允许上传。',
    fileKind:
      '不支持该类型的文件。可上传PDF、Word、Excel、PowerPoint、OFD、文本、CSV、PNG、JPEG和ZIP文件。',
    fileMissing: '请选择文件。',
    fileTooLarge: '文件超过{{limit}}兆字节。',
    formedInFuture: '成文日期晚于今天。',
    formerNamesOverlap: '两个曾用名的使用期间重叠。',
    groundsMissing: '非主动公开的信息至少需要一项法定依据。',
    interpretsNothing: '请选择所解读的文件。',
    invalidJson: '请求内容不是有效的JSON。',
    onlyOwnDepartments: '您只能管理本单位的账号。',
    ownRights: '不能修改自己的权限。',
    resetMail:
      '<p>{{name}}，您好：</p><p>有人申请重设您的账号密码。请在一小时内打开以下地址设置新密码：<a href="{{url}}">{{url}}</a></p><p>如非本人操作，请忽略本邮件，账号不受影响。</p>',
    resetMailSubject: '重设政府信息公开平台密码',
    summaryIsTitle: '内容概述不能只重复标题。',
    titleBrackets: '标题中的书名号《》不成对。',
    tooLong: '最多{{limit}}个字。',
    validToBeforeFrom: '截止日期早于起始日期。',
    valueInvalid: '该值的类型不正确。',
    withheld: '不予公开的信息不进入公开审查，请调整公开属性或者保留为草稿。',
  },
} satisfies typeof en
