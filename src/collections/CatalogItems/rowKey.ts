import type { CollectionBeforeChangeHook, TextField } from 'payload'

import { newUuid } from '@gongkai/shared'

import { nobody } from '../../access/nobody.ts'
import { relationId } from '../../fields/relationId.ts'

/**
 * Department, field and number as one unique text, so that two imports at the same time cannot make
 * a row twice. A row without a number has a key of its own, because not every database lets several
 * be empty.
 */
export const rowKeyField: TextField = {
  name: 'rowKey',
  type: 'text',
  access: { create: nobody, read: nobody, update: nobody },
  admin: { hidden: true },
  hooks: { beforeDuplicate: [() => undefined] },
  label: { en: 'Key', zh: '行标识' },
  unique: true,
}

const FREE = 'free:'

export const keepRowKey: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { department, field, rowKey, seq } = { ...originalDoc, ...data } as Record<string, unknown>
  const departmentId = relationId(department)
  if (departmentId !== undefined && typeof field === 'string' && typeof seq === 'number') {
    return { ...data, rowKey: `${departmentId}:${field}:${seq}` }
  }
  const isFree = typeof rowKey === 'string' && rowKey.startsWith(FREE)
  return { ...data, rowKey: isFree ? rowKey : `${FREE}${newUuid()}` }
}
