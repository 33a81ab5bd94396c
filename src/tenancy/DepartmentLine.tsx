'use client'

import type { ComponentProps } from 'react'

import { TenantField, useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { getTranslation } from '@payloadcms/translations'
import { FieldLabel, useField, useTranslation } from '@payloadcms/ui'

/**
 * Names the department of a document beside the form. The plugin's own field, which changes it,
 * shows nothing until it is opened from the menu.
 */
export function DepartmentLine(props: ComponentProps<typeof TenantField>) {
  const { options } = useTenantSelection()
  const { i18n } = useTranslation()
  const { value } = useField<string>()
  const department = options.find((option) => option.value === value)
  return (
    <>
      {department && (
        <div className="field-type">
          <FieldLabel {...(props.field.label && { label: props.field.label })} />
          <div>{getTranslation(department.label, i18n)}</div>
        </div>
      )}
      <TenantField {...props} />
    </>
  )
}
