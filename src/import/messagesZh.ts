import type { Messages } from './messages.ts'
import { EXTENSIONS } from './parseSource.ts'
import { IMPORT_COLLECTIONS } from './target.ts'

export const zh: Messages = {
  imported: ({
    counts,
    source: { formedOn, headAndImprint, joins, omissions, repeatedTitles, title },
  }) =>
    [
      `已导入草稿《${title}》`,
      `标题 ${counts.headings}，段落 ${counts.paragraphs}，列表 ${counts.lists}，表格 ${counts.tables}`,
      formedOn ? `成文日期 ${formedOn}` : '未找到成文日期，请补填',
      joins > 0 && `接合断行 ${joins} 处`,
      headAndImprint > 0 && `略去版头、版记 ${headAndImprint} 行`,
      repeatedTitles > 0 && `略去重复标题 ${repeatedTitles} 行`,
      omissions.images > 0 && `略去图片 ${omissions.images} 个，请作为附件上传`,
      omissions.links > 0 && `相对链接 ${omissions.links} 处只保留文字`,
      omissions.hidden > 0 && `略去网页中不显示的内容 ${omissions.hidden} 处`,
    ]
      .filter(Boolean)
      .join('；'),
  nothingToDo: '没有可导入的文件',
  reason: (reason) => {
    switch (reason.key) {
      case 'badExtension':
        return `不支持的文件类型“${reason.extension || '无扩展名'}”，只接受 ${EXTENSIONS.join('、')}`
      case 'changed':
        return '转换后的文字与原文不一致，为免丢字没有导入'
      case 'corruptDocx':
        return '文件已损坏，或不是 Word 文档（.docx）'
      case 'empty':
        return '文件是空的'
      case 'failed':
        return `保存时出错：${reason.message}`
      case 'invalid':
        return `内容不符合要求：${reason.message}`
      case 'legacyWord':
        return '是旧版 .doc 或加密的文档，请在 Word 中另存为 .docx 后再导入'
      case 'noBody':
        return '只有标题，没有正文'
      case 'notFound':
        return '文件不存在'
      case 'notText':
        return '不是文本文件，或编码既不是 UTF-8、UTF-16，也不是 GB 18030'
      case 'titleTooLong':
        return `第一行有 ${reason.length} 个字，超过标题上限 ${reason.limit} 字`
      case 'tooLarge':
        return `文件 ${reason.size.toFixed(1)} MB，超过上限 ${reason.limit} MB`
      case 'tooLong':
        return `正文有 ${reason.length} 个字，超过上限 ${reason.limit} 字`
    }
  },
  refused: (reason) => `未导入：${reason}`,
  skipped: ({ title }) => `已跳过：《${title}》先前已导入，内容相同`,
  target: ({ key, value }) => {
    switch (key) {
      case 'unknownCollection':
        return `不能导入到“${value}”，可选：${IMPORT_COLLECTIONS.join('、')}`
      case 'unknownDepartment':
        return `没有代码为“${value}”的部门`
      case 'unknownUser':
        return `没有邮箱为“${value}”的用户`
    }
  },
  total: ({ imported, refused, skipped }) =>
    `合计：导入 ${imported} 个，跳过 ${skipped} 个，未导入 ${refused} 个`,
  usage: `用法：npm run import -- <文件或文件夹…> --department <部门代码> [选项]

  --department <代码>   草稿所属部门
  --collection <名称>   ${IMPORT_COLLECTIONS.join('、')}；默认 entries
  --as <邮箱>           以该用户的身份和权限导入；不填则由系统导入
  --language <zh|en>    提示语言；默认 zh

接受 ${EXTENSIONS.join('、')}。每个文件成为一份草稿，仍须提请保密审查。`,
}
