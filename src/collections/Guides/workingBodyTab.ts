import type { Tab } from 'payload'

import { dayField } from '../../fields/dayField.ts'
import { lineField } from '../../fields/plainText.ts'
import { fieldRow } from '../../fields/record/fieldRow.ts'
import { textPassing } from '../../fields/textPassing.ts'
import { GUIDE_CONTACT } from '../../guides/guideParts.ts'

/** Of those that share their line unequally. */
const WIDTHS: Partial<Record<Contact['name'], string>> = {
  address: '75%',
  fax: '25%',
  hours: '50%',
  postalCode: '25%',
  telephone: '25%',
}

const MAX_LENGTHS = {
  address: 200,
  bodyName: 100,
  email: 200,
  fax: 60,
  hours: 200,
  postalCode: 6,
  telephone: 60,
  website: 200,
} satisfies Record<Contact['name'], number>

type Contact = (typeof GUIDE_CONTACT)[number]

const fieldOf = ({ label, name }: Contact) => {
  if (name === 'email') return { name, type: 'email' as const, label }
  const line = lineField({
    name,
    label,
    maxLength: MAX_LENGTHS[name],
    ...(name in WIDTHS && { width: WIDTHS[name] }),
  })
  const isCode = (code: string) => /^\d{6}$/.test(code)
  return name === 'postalCode'
    ? { ...line, validate: textPassing({ key: 'postalCodeForm', test: isCode }) }
    : line
}

/** What belongs together stands side by side. */
const row = (...names: Contact['name'][]) =>
  fieldRow(...GUIDE_CONTACT.filter(({ name }) => names.includes(name)).map(fieldOf))

export const workingBodyTab: Tab = {
  fields: [
    row('bodyName'),
    row('address', 'postalCode'),
    row('hours', 'telephone', 'fax'),
    row('email', 'website'),
    dayField({
      name: 'confirmedOn',
      description: {
        en: 'The day on which the above was last found right; not public, so no review is needed',
        zh: '最近一次核实以上联系方式的日期；不对外公开，更新后无需重新审查',
      },
      label: { en: 'Contact confirmed on', zh: '联系方式核实日期' },
    }),
  ],
  label: { en: 'Working body', zh: '工作机构' },
}
