import type { Plugin } from 'payload'

import { confidentialityReviewPlugin, isReleased } from '@gongkai/confidentiality-review'
import { jsonFeedsPlugin } from '@gongkai/json-feeds'
import {
  datasetSchema,
  enclosedTables,
  keyAreas,
  keyAreasPlugin,
  publicSchema,
} from '@gongkai/key-areas'
import {
  createPublicationReader,
  erase,
  publicationsPlugin,
  publicStateOf,
  release,
  withdraw,
} from '@gongkai/publications'
import { multiTenantPlugin } from '@payloadcms/plugin-multi-tenant'

import path from 'node:path'

import { departmentsWith } from './access/departmentsWith.ts'
import { queryWithinTheRowPlugin } from './access/queryWithinTheRow.ts'
import { seesAllDepartments } from './access/seesAllDepartments.ts'

import type { Staff } from './access/staff.ts'
import { staffOfTheDepartment } from './access/staffOfTheDepartment.ts'
import { cataloguePlugin } from './catalogue/cataloguePlugin.ts'
import { environment } from './environment.ts'
import { evaluationsPlugin } from './evaluations/evaluationsPlugin.ts'
import { SUMMARY_PROPOSAL } from './fields/summaryProposalField.ts'
import { usefulListFilters } from './fields/usefulListFilters.ts'
import { documentImportPlugin } from './import/documentImportPlugin.ts'
import { indexNumbersPlugin } from './indexNumbers/indexNumbersPlugin.ts'
import { approvedTexts } from './publication/approvedTexts.ts'
import { feedNames } from './publication/feedNames.ts'
import { DATASET } from './publication/keyArea.ts'
import { loadTables } from './publication/loadTables.ts'
import { projections } from './publication/projections.ts'
import { refreshNeighbours } from './publication/refreshNeighbours.ts'
import { tombstone } from './publication/tombstone.ts'
import { reconciliationPlugin } from './reconciliation/reconciliationPlugin.ts'
import { completeDraft } from './review/completeDraft.ts'
import { departmentNames } from './review/departmentNames.ts'
import { presentation } from './review/presentation.ts'
import { readPersonalTable } from './review/readPersonalTable.ts'
import { reviewStaff } from './review/reviewStaff.ts'
import { submissionIssues } from './review/submissionIssues.ts'
import { AUDIENCE_FIELDS, webAudience } from './rules/webAudience.ts'
import { areaSettings } from './settings/areaSettings.ts'
import { countySettings } from './settings/countySettings.ts'
import { departmentField } from './tenancy/departmentField.ts'
import { tenancyTranslations } from './tenancy/tenancyTranslations.ts'

const privateFilesDirectory = path.join(environment.dataDirectory, 'private-files')
const reviewed = { department: 'department' }
const record = { ...reviewed, exclude: [SUMMARY_PROPOSAL] }
const bindable = { ...reviewed, exclude: ['catalogueItem', SUMMARY_PROPOSAL] }

/** What is posted for a time, for people to object or take part. */
const AREAS_OF_NOTICES = [
  'environmental-assessment',
  'food-warning',
  'house-expropriation',
  'housing-allotment',
  'land-expropriation',
  'personnel-change',
  'procurement',
  'school-enrolment',
  'tender',
]

/** The one place where plugins are configured and wired to each other. */
export const plugins: Plugin[] = [
  // Before the departments, which its data tables belong to like everything else.
  keyAreasPlugin({
    collections: { entries: {}, notices: { areas: AREAS_OF_NOTICES } },
    record: { audience: webAudience, fields: AUDIENCE_FIELDS },
    settings: areaSettings(countySettings.areas),
    tables: {
      department: 'department',
      mayWrite: ({ department, req: { user } }) =>
        department !== undefined &&
        departmentsWith({ roles: ['handler'], user }).includes(department),
      namedIn: approvedTexts,
      read: staffOfTheDepartment,
      seesPersonalData: readPersonalTable,
    },
    uploads: 'attachments',
  }),
  multiTenantPlugin({
    // A department is never deleted, and nothing may disappear with one.
    cleanupAfterTenantDelete: false,
    collections: {
      attachments: {},
      'catalog-items': {},
      'data-tables': {},
      entries: {},
      guides: {},
      interpretations: {},
      notices: {},
    },
    i18n: { translations: tenancyTranslations },
    tenantField: departmentField,
    tenantsArrayField: {
      arrayFieldName: 'departments',
      arrayTenantFieldName: 'department',
      includeDefaultField: false,
    },
    tenantsSlug: 'departments',
    userHasAccessToAllTenants: (user) => seesAllDepartments(user as Staff),
    // Everybody may name another department as joint issuer, so all of them are readable.
    useTenantsCollectionAccess: false,
    useTenantsListFilter: false,
  }),
  documentImportPlugin,
  cataloguePlugin,
  indexNumbersPlugin,
  evaluationsPlugin,
  queryWithinTheRowPlugin,
  publicationsPlugin({
    collections: projections,
    filesDirectory: path.join(environment.dataDirectory, 'public-files'),
    isReleased,
    loadTables: ({ entry, payload }) =>
      loadTables({
        entry,
        feedsUrl: environment.publicUrl,
        payload,
        privateFilesDirectory,
        siteUrl: environment.siteUrl,
      }),
    tombstone,
  }),
  confidentialityReviewPlugin({
    check: submissionIssues,
    collections: {
      'catalog-items': { ...reviewed, exclude: ['rowKey'] },
      entries: bindable,
      guides: { ...reviewed, exclude: ['confirmedOn'] },
      interpretations: record,
      notices: bindable,
    },
    departmentName: departmentNames,
    enclosures: enclosedTables,
    onReleased: async ({ approval, payload }) => {
      await release({ approval, payload })
    },
    onSettled: refreshNeighbours,
    onTakenDown: async ({ payload, takedown: { erase: isErasure, ...takedown } }) => {
      await (isErasure ? erase : withdraw)({ ...takedown, payload })
    },
    prepare: completeDraft,
    presentation,
    publicStateOf,
    staff: reviewStaff,
    uploads: 'attachments',
  }),
  jsonFeedsPlugin({
    baseUrl: environment.publicUrl,
    dataSchemas: {
      ...Object.fromEntries(keyAreas.map((area) => [area.slug, publicSchema(area)])),
      [DATASET]: datasetSchema(),
    },
    feeds: feedNames,
    homePageUrl: environment.siteUrl,
    reader: createPublicationReader,
    title: '政府信息公开',
  }),
  reconciliationPlugin,
  // Last, so that it sees the fields the others add.
  usefulListFilters,
]
