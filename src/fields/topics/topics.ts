import { TOPIC_TREE } from './topicTree.ts'

/** Code of a leaf of the subject tree, e.g. `0201` 综合政务 / 政务公开. */
export type TopicCode = (typeof TOPIC_TREE)[number]['leaves'][number]['code']

export type Topic = {
  className: string
  classNameEn: string
  code: TopicCode
  name: string
  nameEn: string
}

/** Every leaf with its class, in the order of the classification. */
export const TOPICS: readonly Topic[] = TOPIC_TREE.flatMap((topicClass) =>
  topicClass.leaves.map((leaf) => ({
    className: topicClass.zh,
    classNameEn: topicClass.en,
    code: leaf.code,
    name: leaf.zh,
    nameEn: leaf.en,
  })),
)
