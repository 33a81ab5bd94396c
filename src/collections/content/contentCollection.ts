import type { CollectionConfig } from 'payload'

import { handlersAnywhere } from '../../access/handlersAnywhere.ts'
import { handlersOfTheDepartment } from '../../access/handlersOfTheDepartment.ts'
import { handlersOfUnpublished } from '../../access/handlersOfUnpublished.ts'
import {
  staffOfTheDepartment,
  staffOfTheDepartmentInVersions,
} from '../../access/staffOfTheDepartment.ts'
import { publicPreviewTab } from '../../components/publicPreview/publicPreviewTab.ts'
import { indexNumberField } from '../../fields/indexNumberField.ts'
import { fillFromArea } from './fillFromArea.ts'
import { fillFromDepartment } from './fillFromDepartment.ts'
import { fillFromInterpreted } from './fillFromInterpreted.ts'
import { handlersKeepToTheirDepartments } from './handlersKeepToTheirDepartments.ts'
import { keepLinkedRecords } from './keepLinkedRecords.ts'
import { refuseContradictions } from './refuseContradictions.ts'
import { refuseStateSecrets } from './refuseStateSecrets.ts'
import { refuseWrongValues } from './refuseWrongValues.ts'

/**
 * What the reviewed collections have in common: a department's handlers write drafts, its staff
 * read them, nobody else sees anything; every version is kept as evidence.
 */
export function contentCollection({
  slug,
  admin,
  fields,
  labels,
}: Pick<CollectionConfig, 'admin' | 'fields' | 'labels' | 'slug'>): CollectionConfig {
  return {
    slug,
    access: {
      create: handlersAnywhere,
      delete: handlersOfUnpublished,
      read: staffOfTheDepartment,
      readVersions: staffOfTheDepartmentInVersions,
      unlock: () => false,
      update: handlersOfTheDepartment,
    },
    admin: {
      components: { views: { edit: { publicPreview: publicPreviewTab } } },
      defaultColumns: ['title', 'indexNumber', 'department', 'formedOn', 'updatedAt', '_status'],
      group: { en: 'Disclosure', zh: '信息公开' },
      hideAPIURL: true,
      listSearchableFields: ['title', 'indexNumber', 'documentNumber'],
      useAsTitle: 'title',
      ...admin,
    },
    defaultSort: '-updatedAt',
    fields: [...fields, indexNumberField],
    hooks: {
      beforeDelete: [keepLinkedRecords],
      beforeValidate: [
        handlersKeepToTheirDepartments,
        fillFromArea,
        fillFromDepartment,
        fillFromInterpreted,
        refuseWrongValues,
        refuseStateSecrets,
        refuseContradictions,
      ],
    },
    ...(labels && { labels }),
    timestamps: true,
    versions: {
      drafts: { autosave: { interval: 2_000, showSaveDraftButton: true }, schedulePublish: false },
      maxPerDoc: 0,
    },
  }
}
