import type { CollectionConfig } from 'payload'

import { Attachments } from './Attachments/index.ts'
import { CatalogItems } from './CatalogItems/index.ts'
import { Departments } from './Departments/index.ts'
import { Entries } from './Entries/index.ts'
import { Guides } from './Guides/index.ts'
import { Interpretations } from './Interpretations/index.ts'
import { Notices } from './Notices/index.ts'
import { Users } from './Users/index.ts'

/** New collection objects each time, because Payload changes those it is given. */
export const collections = (): CollectionConfig[] => [
  Entries(),
  Interpretations(),
  Notices(),
  Guides(),
  CatalogItems(),
  Attachments(),
  Departments(),
  Users(),
]
