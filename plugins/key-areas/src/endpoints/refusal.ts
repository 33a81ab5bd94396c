import { codedError } from '@gongkai/shared'

export const REFUSALS = {
  CROSS_SITE: {
    status: 403,
    text: '该请求来自其他网站，未予执行。This request came from another website and was not carried out.',
  },
  INVALID_JSON: { status: 400, text: '请求内容不是有效的 JSON。The request is not valid JSON.' },
  INVALID_TABLE: {
    status: 400,
    text: '提交的内容不是该表的数据行。What was sent are no rows of this table.',
  },
  NO_HEADING: {
    status: 422,
    text: '未找到表头：文件首部没有与本表列名相符的一行。No row of the file names the columns of this table.',
  },
  NO_SPREADSHEET: {
    status: 422,
    text: '该文件不是可读取的 XLSX、XLS 或 CSV 表格。The file is no readable XLSX, XLS or CSV table.',
  },
  NO_SUCH_TABLE: { status: 404, text: '没有该数据表。There is no such table.' },
  NOT_YOUR_DEPARTMENT: {
    status: 403,
    text: '您不是该部门的承办人员。You do not handle matters of this department.',
  },
  SIGN_IN_REQUIRED: { status: 401, text: '请先登录。Sign in first.' },
  TOO_MANY_ROWS: {
    status: 413,
    text: '行数超过该表的上限。The table has more rows than it may have.',
  },
} as const

/** An error of the plugin's endpoints, with its code for programs and its text for people. */
export function refusal(code: keyof typeof REFUSALS): Error {
  const { status, text } = REFUSALS[code]
  return codedError({ code, message: text, status })
}
