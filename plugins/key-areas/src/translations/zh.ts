import type { en } from './en.ts'

export const zh = {
  keyAreas: {
    checking: '正在核对…',
    decimalInvalid: '请填写数字，最多一个小数点，如318.42。',
    error: '提请审查前须改正',
    info: '供参考',
    nothing: '勾稽关系、日期和编码均相符。',
    title: '自动核对',
    unreachable: '暂时无法核对，下次修改时自动重试。',
    warning: '须在审查中确认',
  },
} satisfies typeof en
