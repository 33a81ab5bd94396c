import type { CollectionConfig, Config, Field } from 'payload'

import { REVIEW_TASKS_PATH, STANDING_FIELD } from './names.ts'
import { translations } from './translations/index.ts'

const RSC = '@gongkai/confidentiality-review/rsc'
const { en, zh } = { en: translations.en, zh: translations.zh }

type Admin = NonNullable<CollectionConfig['admin']>

/** Status, next action and review tab of a reviewed collection, in place of Payload's buttons. */
export function reviewAdmin({ admin, fields, slug }: CollectionConfig): Admin {
  const slot = (name: string) => ({
    path: `${RSC}#${name}`,
    serverProps: { collection: slug },
  })
  const { components } = admin ?? {}
  return {
    ...admin,
    components: {
      ...components,
      edit: {
        ...components?.edit,
        beforeDocumentControls: [
          ...(components?.edit?.beforeDocumentControls ?? []),
          slot('StatusBar'),
        ],
        PublishButton: slot('NoButton'),
        Status: slot('StandingLine'),
        UnpublishButton: slot('NoButton'),
      },
      views: {
        ...components?.views,
        edit: {
          ...components?.views?.edit,
          review: {
            Component: slot('ReviewTab'),
            path: '/review',
            tab: { href: '/review', label: tabLabel, order: 150 },
          },
        },
      } as NonNullable<Admin['components']>['views'],
    },
    defaultColumns: columnsWithStanding({
      columns: admin?.defaultColumns,
      fields,
      title: admin?.useAsTitle,
    }),
  }
}

/** A field without data: the notice above the fields, and the 状态 column of lists. */
export function standingField(): Field {
  return {
    name: STANDING_FIELD,
    type: 'ui',
    admin: {
      components: { Cell: `${RSC}#StandingCell`, Field: `${RSC}#ReviewNotice` },
      disableListColumn: false,
    },
    label: { en: en.confidentialityReview.state, zh: zh.confidentialityReview.state },
  }
}

/** Payload's own status, kept out of the columns: it says published where the public sees else. */
export function unlistedStatus(): Field {
  return {
    name: '_status',
    type: 'select',
    admin: {
      components: { Field: false } as never,
      disableBulkEdit: true,
      disableListColumn: true,
    },
    label: ({ t }) => t('version:status'),
    // Payload adds its own to these.
    options: [],
  }
}

/** The tasks of the reader as a view of the admin, and the way to it. */
export function addTasksView(config: Config): Config {
  const { admin } = config
  const { components } = admin ?? {}
  return {
    ...config,
    admin: {
      ...admin,
      components: {
        ...components,
        beforeNavLinks: [`${RSC}#TasksLink`, ...(components?.beforeNavLinks ?? [])],
        views: {
          ...components?.views,
          reviewTasks: {
            Component: `${RSC}#ReviewTasks`,
            exact: true,
            meta: { title: zh.confidentialityReview.tasks.title },
            path: REVIEW_TASKS_PATH,
          },
        },
      },
    },
  }
}

function tabLabel({ t }: { t: (key: string) => string }): string {
  return t('confidentialityReview:tab:title')
}

/** Payload's own `_status` says published where the public sees something else. */
function columnsWithStanding({
  columns,
  fields,
  title,
}: {
  columns: string[] | undefined
  fields: Field[]
  title: string | undefined
}): string[] {
  const chosen = columns?.filter((column) => column !== '_status')
  if (chosen?.includes(STANDING_FIELD)) return chosen
  if (chosen && chosen.length > 0) return [chosen[0] ?? '', STANDING_FIELD, ...chosen.slice(1)]
  const named = fields.flatMap((field) => ('name' in field ? [field.name] : []))
  return [title ?? named[0] ?? 'id', STANDING_FIELD, 'updatedAt']
}
