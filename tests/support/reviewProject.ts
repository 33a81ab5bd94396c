import type { CollectionConfig, CollectionSlug, Config, Plugin, TypedUser } from 'payload'

import {
  type ConfidentialityReviewOptions,
  confidentialityReviewPlugin,
  type PublicStateSummary,
} from '@gongkai/confidentiality-review'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'

type Member = TypedUser & {
  department: string
  roles: ('approver' | 'examiner' | 'handler' | 'office')[]
}

const rolesIn = ({ department, user }: { department: string; user: TypedUser }) => {
  const member = user as Member
  if (member.department !== department) return []
  return member.roles.filter((role) => role !== 'office')
}

const people: CollectionConfig = {
  slug: 'people',
  access: { read: ({ req }) => Boolean(req.user) },
  auth: true,
  fields: [
    { name: 'name', type: 'text' },
    { name: 'department', type: 'text' },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      options: ['handler', 'examiner', 'approver', 'office'],
    },
  ],
}

const papers = (): CollectionConfig => ({
  slug: 'papers',
  access: { read: ({ req }) => (req.user ? true : { _status: { equals: 'published' } }) },
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'department', type: 'text' },
    { name: 'signedOn', type: 'date' },
    { name: 'amount', type: 'number' },
    { name: 'urgent', type: 'checkbox', defaultValue: false },
    { name: 'kind', type: 'select', hasMany: true, options: ['notice', 'letter'] },
    { name: 'body', type: 'richText' },
    { name: 'contact', type: 'group', fields: [{ name: 'phone', type: 'text' }] },
    {
      name: 'rows',
      type: 'array',
      fields: [
        { name: 'label', type: 'text' },
        { name: 'value', type: 'number' },
      ],
    },
    {
      name: 'parts',
      type: 'blocks',
      blocks: [{ slug: 'figure', fields: [{ name: 'caption', type: 'text' }] }],
    },
    { name: 'files', type: 'upload', hasMany: true, relationTo: 'files' as CollectionSlug },
    {
      name: 'related',
      type: 'relationship',
      hasMany: true,
      relationTo: ['papers', 'files'] as string[] as CollectionSlug[],
    },
    { name: 'internalRemark', type: 'text' },
  ],
  versions: { drafts: { autosave: true }, maxPerDoc: 2 },
})

const files = (filesDirectory: string): CollectionConfig => ({
  slug: 'files',
  access: { read: ({ req }) => Boolean(req.user) },
  fields: [
    { name: 'title', type: 'text' },
    { name: 'sha256', type: 'text' },
  ],
  upload: { staticDir: filesDirectory },
})

/** The public side of the bare project: one row a paper, written by the review plugin's ports. */
const publicPages: CollectionConfig = {
  slug: 'public-pages',
  access: { read: () => true },
  fields: [
    { name: 'target', type: 'text', index: true, unique: true },
    { name: 'approvalKey', type: 'text' },
    { name: 'revision', type: 'number' },
    { name: 'state', type: 'text' },
    { name: 'snapshot', type: 'textarea', maxLength: 1_000_000 },
  ],
}

type Page = {
  approvalKey: string
  id: string
  revision: number
  snapshot?: null | string
  state: PublicStateSummary['state']
  target: string
  updatedAt: string
}

/** A bare Payload project with one reviewed collection, as a stranger to this suite would have it. */
export function reviewProject({
  filesDirectory,
  neighbours = [],
  options,
}: {
  filesDirectory: string
  /** Plugins of others in the same project. */
  neighbours?: Plugin[]
  /** Options of the plugin in place of the usual ones. */
  options?: Partial<ConfidentialityReviewOptions>
}): Pick<Config, 'admin' | 'collections' | 'editor' | 'i18n' | 'plugins'> {
  return {
    admin: { user: 'people' },
    collections: [{ ...people }, papers(), files(filesDirectory), { ...publicPages }],
    editor: lexicalEditor(),
    i18n: { fallbackLanguage: 'zh', supportedLanguages: { en, zh } },
    plugins: [
      ...neighbours,
      confidentialityReviewPlugin({
        collections: { papers: { department: 'department', exclude: ['internalRemark'] } },
        onReleased: async ({ approval, payload }) => {
          const target = `${approval.collection}:${approval.id}`
          const { docs } = await payload.db.find<Page>({
            collection: 'public-pages' as never,
            where: { target: { equals: target } },
          })
          const [page] = docs
          if (page?.approvalKey === approval.approvalKey) return
          const data = {
            approvalKey: approval.approvalKey,
            revision: (page?.revision ?? 0) + 1,
            snapshot: approval.snapshot,
            state: 'published',
            target,
          }
          if (page)
            await payload.db.updateOne({ id: page.id, collection: 'public-pages' as never, data })
          else await payload.db.create({ collection: 'public-pages' as never, data })
        },
        onTakenDown: async ({ payload, takedown }) => {
          await payload.db.updateOne({
            collection: 'public-pages' as never,
            data: { snapshot: null, state: takedown.erase ? 'erased' : 'withdrawn' },
            where: { target: { equals: `${takedown.collection}:${takedown.id}` } },
          })
        },
        publicStateOf: async ({ collection, id, payload }) => {
          const { docs } = await payload.db.find<Page>({
            collection: 'public-pages' as never,
            where: { target: { equals: `${collection}:${id}` } },
          })
          const [page] = docs
          if (!page) return null
          return {
            at: page.updatedAt,
            publicId: page.target,
            revision: page.revision,
            snapshot: page.snapshot ?? null,
            state: page.state,
          }
        },
        staff: {
          collection: 'people',
          mayRead: ({ department, user }) => rolesIn({ department, user }).length > 0,
          mayTakeDown: ({ department, user }) => {
            const roles = rolesIn({ department, user })
            return roles.includes('approver') || (user as Member).roles.includes('office')
          },
          rolesIn,
        },
        uploads: 'files',
        ...options,
      }),
    ],
  }
}
