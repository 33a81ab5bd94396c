import type { CollectionConfig, Field } from 'payload'

import { machineCollection } from '@gongkai/shared'

import { DATA_TABLES } from '../names.ts'
import type { TableOptions } from './tableOptions.ts'

/**
 * Long lists of key areas, each stored once and never changed: what is written anew is another
 * document. Only the plugin writes it; readers ask by `GET /key-areas/tables/:sha256`.
 */
export function dataTablesCollection({ read }: TableOptions): CollectionConfig {
  const collection = machineCollection({
    slug: DATA_TABLES,
    fields: [
      { name: 'key', type: 'text', index: true, unique: true },
      { name: 'area', type: 'text' },
      { name: 'field', type: 'text' },
      longText('columns'),
      longText('rows'),
      { name: 'rowCount', type: 'number' },
      { name: 'sha256', type: 'text', index: true },
    ],
    labels: {
      plural: { en: 'Data tables', zh: '数据表' },
      singular: { en: 'Data table', zh: '数据表' },
    },
  })
  return { ...collection, access: { ...collection.access, read } }
}

/** Text beyond the 40,000 characters Payload allows by default. */
function longText(name: string): Field {
  return { name, type: 'textarea', maxLength: Number.MAX_SAFE_INTEGER }
}
