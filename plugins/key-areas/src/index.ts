import type { CollectionConfig, Config, Plugin } from 'payload'

import {
  addCollections,
  addTranslations,
  guardMachineCollections,
  mapCollections,
} from '@gongkai/shared'

import { dataTablesCollection } from './dataTables/dataTablesCollection.ts'
import { tablesPermit } from './dataTables/permit.ts'
import { keyAreaEndpoints } from './endpoints/index.ts'
import { findingsField } from './fields/findingsField.ts'
import { inTab } from './fields/inTab.ts'
import { keyAreaField } from './fields/keyAreaField.ts'
import { liftedFields } from './fields/liftedFields.ts'
import { liftValues } from './hooks/liftValues.ts'
import { DATA_TABLES, PLUGIN } from './names.ts'
import { type KeyAreasOptions, type ResolvedOptions, resolveOptions } from './options.ts'
import { keyAreasTranslations } from './translations/index.ts'

export { type AirReport, airReport } from './areas/air-quality/airReport.ts'
export { keyAreas } from './areas/index.ts'
export { areaSettingProblems } from './areaSettingProblems.ts'
export { enclosedTables } from './dataTables/enclosedTables.ts'
export { type RemovedTables, removeUnusedTables } from './dataTables/removeUnusedTables.ts'
export { holdsFiles } from './domain/filesIn.ts'
export { defineKeyArea, type KeyArea } from './domain/keyArea.ts'
export { publicSchema } from './domain/publicSchema.ts'
export type { PublicSection } from './domain/publicSections.ts'
export { areaTexts } from './domain/rules/areaTexts.ts'
export { ruleMessages } from './domain/rules/messages.ts'
export type { RecordAudience } from './domain/rules/recordAudience.ts'
export type { RecordText } from './domain/rules/recordText.ts'
export { textIssues } from './domain/rules/textIssues.ts'
export * as fields from './domain/schema/fields.ts'
export type { SettingProblem } from './domain/settingProblems.ts'
export { datasetSchema } from './domain/table/datasetSchema.ts'
export { hasEndingRows } from './domain/table/onDisplay.ts'
export { type LegalLimit, legalProblems } from './domain/legalLimit.ts'
export { wordedInBoth } from './domain/worded.ts'
export { type KeyAreaIssue, keyAreaIssues } from './engine/keyAreaIssues.ts'
export { keyAreaFiles } from './keyAreaFiles.ts'
export { keyAreaSummary } from './keyAreaSummary.ts'
export type { KeyAreasCollectionOptions, KeyAreasOptions, RecordOptions } from './options.ts'
export { personalDataOf, type RecordContent } from './personalDataOf.ts'
export { displayHasEnded, publicKeyArea } from './publicArea.ts'

/**
 * 重点领域: gives the named collections a typed key area with its checks. Adds the field `keyArea`,
 * plain columns for lists (`area`, `period`, `phase`, `subjectYear`, `objectName`, `region`,
 * `amount`, `dueOn`), a panel with what the checks say, the endpoint `POST /key-areas/check`, and the
 * collection `data-tables` for long lists with the endpoints below `/key-areas/tables`.
 */
export function keyAreasPlugin(options: KeyAreasOptions): Plugin {
  const resolved = resolveOptions(options)
  return Object.assign(
    (incoming: Config): Config => {
      const config = mapCollections({
        config: withDataTables({ config: incoming, options: resolved }),
        map: (collection) => withKeyArea({ collection, options: resolved }),
        plugin: PLUGIN,
        slugs: Object.keys(resolved.collections),
      })
      return {
        ...addTranslations({ config, translations: keyAreasTranslations }),
        custom: { ...config.custom, [PLUGIN]: resolved },
        endpoints: [...(config.endpoints ?? []), ...keyAreaEndpoints],
      }
    },
    { slug: PLUGIN },
  )
}

function withDataTables({ config, options }: { config: Config; options: ResolvedOptions }): Config {
  return guardMachineCollections({
    config: addCollections({
      collections: [dataTablesCollection(options.tables)],
      config,
      plugin: PLUGIN,
    }),
    permit: tablesPermit,
    plugin: PLUGIN,
    slugs: [DATA_TABLES],
  })
}

function withKeyArea({
  collection,
  options,
}: {
  collection: CollectionConfig
  options: ResolvedOptions
}): CollectionConfig {
  const shown = [keyAreaField({ collection: collection.slug, options })]
  return {
    ...collection,
    fields: [
      ...inTab({ fields: collection.fields, shown }),
      findingsField(options),
      ...liftedFields(options),
    ],
    hooks: {
      ...collection.hooks,
      beforeValidate: [...(collection.hooks?.beforeValidate ?? []), liftValues(options)],
    },
  }
}
