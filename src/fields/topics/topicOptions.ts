import type { Option } from 'payload'

import { TOPICS } from './topics.ts'

/** Choices of the subject field, a path each: 综合政务 / 政务公开. */
export const topicOptions: Option[] = TOPICS.map((topic) => ({
  label: {
    en: pathOf(topic.classNameEn, topic.nameEn),
    zh: pathOf(topic.className, topic.name),
  },
  value: topic.code,
}))

function pathOf(className: string, name: string): string {
  return className === name ? name : `${className} / ${name}`
}
