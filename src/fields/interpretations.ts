import type { Label } from './labels.ts'

/** 解读形式. */
export const INTERPRETATION_FORMS = {
  text: { en: 'Text', zh: '文字解读' },
  questions: { en: 'Questions and answers', zh: '问答' },
  graphic: { en: 'Graphic', zh: '图解' },
  animation: { en: 'Animation', zh: '动画' },
  audio: { en: 'Audio', zh: '音频' },
  video: { en: 'Video', zh: '视频' },
  h5: { en: 'Interactive page', zh: 'H5' },
  cases: { en: 'Cases', zh: '案例' },
  press: { en: 'Press conference', zh: '新闻发布会' },
  interview: { en: 'Interview', zh: '访谈' },
  expert: { en: 'Expert', zh: '专家解读' },
  leader: { en: 'Person in charge', zh: '负责人解读' },
  media: { en: 'Media', zh: '媒体解读' },
} as const satisfies Record<string, Label>

/** Forms that say nothing to those who cannot see or hear them. */
export const FORMS_WITHOUT_TEXT = ['graphic', 'animation', 'audio', 'video', 'h5'] as const

/** 解读材料的要素. */
export const INTERPRETATION_ELEMENTS = {
  background: { en: 'Background and basis', zh: '背景依据' },
  purpose: { en: 'Purpose', zh: '目的意义' },
  goals: { en: 'Goals and tasks', zh: '目标任务' },
  content: { en: 'Main content', zh: '主要内容' },
  scope: { en: 'Scope', zh: '适用范围' },
  standards: { en: 'Standards applied', zh: '执行标准' },
  period: { en: 'Period', zh: '执行期限' },
  terms: { en: 'Terms explained', zh: '术语释义' },
  differences: { en: 'Old and new compared', zh: '新旧政策差异' },
  cautions: { en: 'Points to note', zh: '注意事项' },
  benefits: { en: 'Benefits for people', zh: '惠民利民举措' },
  explanation: { en: 'Explanations', zh: '需要说明的内容' },
} as const satisfies Record<string, Label>

export type InterpretationElement = keyof typeof INTERPRETATION_ELEMENTS

/** 解读途径. */
export const INTERPRETATION_CHANNELS = {
  website: { en: 'Government website', zh: '政府网站' },
  newMedia: { en: 'Official social media', zh: '政务新媒体' },
  press: { en: 'Press conference', zh: '新闻发布会' },
  broadcast: { en: 'Radio and television', zh: '广播电视' },
  paper: { en: 'Newspapers', zh: '报刊' },
  onSite: { en: 'On the spot', zh: '现场宣讲' },
} as const satisfies Record<string, Label>
