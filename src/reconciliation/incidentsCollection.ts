import type { CollectionConfig, Field } from 'payload'

import { machineCollection } from '@gongkai/shared'

import { seesAllDepartments } from '../access/seesAllDepartments.ts'

import type { MaybeStaff } from '../access/staff.ts'
import { choiceField } from '../fields/choiceField.ts'
import type { Label } from '../fields/labels.ts'
import { INCIDENT_KINDS, INCIDENT_STATES } from './incidentKinds.ts'

/** What reconciliation found; those who watch over all departments read it, nobody writes it. */
export const incidentsCollection = (): CollectionConfig => {
  const collection = machineCollection({
    slug: 'reconciliation-incidents',
    fields: [
      { name: 'key', type: 'text', admin: { hidden: true }, required: true, unique: true },
      choiceField({
        name: 'kind',
        choices: INCIDENT_KINDS,
        label: { en: 'What was found', zh: '核对结果' },
        required: true,
      }),
      {
        name: 'subject',
        type: 'text',
        admin: { components: { Cell: '/src/components/incidents/SubjectCell.tsx#SubjectCell' } },
        index: true,
        label: { en: 'About', zh: '涉及' },
        required: true,
      },
      choiceField({
        name: 'state',
        choices: INCIDENT_STATES,
        label: { en: 'State', zh: '状态' },
        required: true,
      }),
      momentField('firstSeenAt', { en: 'First found', zh: '首次发现' }),
      momentField('lastSeenAt', { en: 'Last found', zh: '最近发现' }),
      momentField('resolvedAt', { en: 'Settled', zh: '消除时间' }),
      {
        name: 'details',
        type: 'textarea',
        admin: { rows: 6 },
        label: { en: 'Technical details', zh: '技术细节' },
        maxLength: 100_000,
      },
    ],
    labels: {
      plural: { en: 'Reconciliation incidents', zh: '核对异常' },
      singular: { en: 'Reconciliation incident', zh: '核对异常' },
    },
  })
  return {
    ...collection,
    access: { ...collection.access, read: ({ req }) => seesAllDepartments(req.user) },
    admin: {
      defaultColumns: ['kind', 'subject', 'state', 'firstSeenAt', 'lastSeenAt'],
      group: { en: 'Oversight', zh: '监督' },
      hidden: ({ user }) => !seesAllDepartments(user as unknown as MaybeStaff),
      hideAPIURL: true,
      listSearchableFields: ['subject'],
      useAsTitle: 'subject',
    },
    defaultSort: '-lastSeenAt',
  }
}

function momentField(name: string, label: Label): Field {
  return {
    name,
    type: 'date',
    admin: { date: { displayFormat: 'yyyy-MM-dd HH:mm', pickerAppearance: 'dayAndTime' } },
    index: true,
    label,
  }
}
