/** Headings under which areas are offered. */
export const ENVIRONMENT = { en: 'Environment', zh: '生态环境' }
export const FOOD = { en: 'Food and medicines', zh: '食品药品' }
export const WORK_SAFETY = { en: 'Work safety', zh: '安全生产' }
