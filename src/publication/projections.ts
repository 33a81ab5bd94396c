import { projectCatalogItem } from './projectCatalogItem.ts'
import { projectEntry } from './projectEntry.ts'
import { projectGuide } from './projectGuide.ts'
import { projectInterpretation } from './projectInterpretation.ts'
import { projectNotice } from './projectNotice.ts'

/** Every collection with a public form, and the function that makes it. */
export const projections = {
  'catalog-items': { project: projectCatalogItem },
  entries: { project: projectEntry },
  guides: { project: projectGuide },
  interpretations: { project: projectInterpretation },
  notices: { project: projectNotice },
}
