import type { UnsafeSetting } from '@gongkai/shared'

/** A setting of one collection that is not safe, named as it stands in the project's config. */
export function collectionSetting({
  en,
  option,
  slug,
  zh,
}: Pick<UnsafeSetting, 'en' | 'option' | 'zh'> & { slug: string }): UnsafeSetting {
  return { en, option: `collection "${slug}", ${option}`, zh }
}
