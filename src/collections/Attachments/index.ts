import type { CollectionConfig } from 'payload'

import path from 'node:path'

import { handlersAnywhere } from '../../access/handlersAnywhere.ts'
import { handlersOfTheDepartment } from '../../access/handlersOfTheDepartment.ts'
import { nobody } from '../../access/nobody.ts'
import { staffOfTheDepartment } from '../../access/staffOfTheDepartment.ts'
import { environment } from '../../environment.ts'
import { lineField } from '../../fields/plainText.ts'
import { handlersKeepToTheirDepartments } from '../content/handlersKeepToTheirDepartments.ts'
import { admitFile } from './admitFile.ts'
import { explainRefusedFile } from './explainRefusedFile.ts'
import { ACCEPTED_MEDIA_TYPES } from './fileKinds.ts'
import { keepFile } from './keepFile.ts'
import { leaveRoomToWork } from './leaveRoomToWork.ts'
import { refuseDeletingUsedFile } from './refuseDeletingUsedFile.ts'
import { sealFile } from './sealFile.ts'
import { titleFromFilename } from './titleFromFilename.ts'

/**
 * 附件. The originals lie in a private directory and only the department's staff read them here;
 * what becomes public is copied out at publication. A stored file never changes.
 */
export const Attachments = (): CollectionConfig => ({
  slug: 'attachments',
  access: {
    create: handlersAnywhere,
    delete: handlersOfTheDepartment,
    read: staffOfTheDepartment,
    readVersions: nobody,
    unlock: nobody,
    update: handlersOfTheDepartment,
  },
  admin: {
    defaultColumns: ['title', 'filename', 'filesize', 'department', 'createdAt'],
    group: { en: 'Disclosure', zh: '信息公开' },
    hideAPIURL: true,
    listSearchableFields: ['title', 'filename'],
    useAsTitle: 'title',
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  fields: [
    lineField({
      name: 'title',
      description: {
        en: 'Shown to the public; the file name when left empty',
        zh: '对外显示的附件名称，不填则取文件名',
      },
      label: { en: 'Title', zh: '附件名称' },
      maxLength: 200,
    }),
    {
      name: 'filesize',
      type: 'number',
      admin: { components: { Cell: '/src/components/list/FileSizeCell.tsx#FileSizeCell' } },
      label: { en: 'Size', zh: '大小' },
    },
    {
      name: 'sha256',
      type: 'text',
      access: { create: nobody, update: nobody },
      admin: {
        description: { en: 'Computed from the file when it is stored', zh: '保存文件时由系统计算' },
        position: 'sidebar',
        readOnly: true,
      },
      index: true,
      label: { en: 'Digest (SHA-256)', zh: '文件摘要（SHA-256）' },
    },
  ],
  hooks: {
    afterError: [explainRefusedFile],
    beforeChange: [sealFile, keepFile],
    beforeDelete: [refuseDeletingUsedFile],
    beforeOperation: [admitFile, leaveRoomToWork],
    beforeValidate: [handlersKeepToTheirDepartments, titleFromFilename],
  },
  labels: {
    plural: { en: 'Attachments', zh: '附件' },
    singular: { en: 'Attachment', zh: '附件' },
  },
  upload: {
    crop: false,
    focalPoint: false,
    mimeTypes: ACCEPTED_MEDIA_TYPES,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Cache-Control', 'private, no-store')
      headers.set('Content-Disposition', 'attachment')
      headers.set('X-Content-Type-Options', 'nosniff')
      return headers
    },
    pasteURL: false,
    staticDir: path.join(environment.dataDirectory, 'private-files'),
  },
})
