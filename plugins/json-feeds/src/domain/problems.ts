/**
 * What can go wrong for a consumer. `title` is for people who read Chinese, `titleEn` for the
 * others; programs look at the code and the status.
 */
export const PROBLEMS = {
  'cursor-expired': {
    status: 410,
    title: '游标已失效，请从头同步',
    titleEn: 'The cursor no longer fits this log; start the synchronisation anew',
  },
  'cursor-malformed': {
    status: 400,
    title: '游标格式不正确',
    titleEn: 'The cursor is malformed',
  },
  gone: {
    status: 410,
    title: '该信息已撤回或删除',
    titleEn: 'This information has been withdrawn or erased',
  },
  'invalid-filter': {
    status: 400,
    title: '参数取值不正确',
    titleEn: 'A parameter has a value that is not allowed',
  },
  'not-found': {
    status: 404,
    title: '没有这个资源',
    titleEn: 'There is no such resource',
  },
  unavailable: {
    status: 503,
    title: '服务暂时不可用，请稍后重试',
    titleEn: 'Temporarily unavailable; try again later',
  },
  'unknown-parameter': {
    status: 400,
    title: '参数未知或重复',
    titleEn: 'A parameter is unknown or repeated',
  },
} as const satisfies Record<string, { status: number; title: string; titleEn: string }>

export type ProblemCode = keyof typeof PROBLEMS

export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code)
}
