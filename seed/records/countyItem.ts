import type { Action } from '../action.ts'
import type { ReviewedCollection } from '../data/seedItem.ts'
import type { Edit } from '../factories/edit.ts'
import type { SeedFile } from '../factories/files/seedFile.ts'

/** Looks up the rows that an item points at. */
export type Lookup = {
  attachmentIds: string[]
  departmentId: (code: string) => string
  /** Collection and id of an earlier item, or nothing when only a part of the county is made. */
  target: (key: string) => { collection: ReviewedCollection; id: string } | undefined
}

/** One item of the county, ready to be written and taken through its review. */
export type CountyItem = {
  key: string
  title: string
  attachments: SeedFile[]
  collection: ReviewedCollection
  department: string
  /** Keys of the items it points at; they come first. */
  dependsOn: string[]
  edited: (edit: Edit) => Record<string, unknown>
  fields: (lookup: Lookup) => Record<string, unknown>
  path: Action[]
}
