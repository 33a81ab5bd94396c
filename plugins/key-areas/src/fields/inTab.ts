import type { Field } from 'payload'

/** Puts fields in a tab of their own after the first, or at the end of a form without tabs. */
export function inTab({ fields, shown }: { fields: Field[]; shown: Field[] }): Field[] {
  const index = fields.findIndex(({ type }) => type === 'tabs')
  const tabs = fields[index]
  if (tabs?.type !== 'tabs') return [...fields, ...shown]
  const [first, ...rest] = tabs.tabs
  const own = { fields: shown, label: { en: 'Key area', zh: '重点领域' } }
  return fields.with(index, { ...tabs, tabs: [...(first ? [first] : []), own, ...rest] })
}
