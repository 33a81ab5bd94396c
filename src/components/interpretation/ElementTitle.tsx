'use client'

import { getTranslation } from '@payloadcms/translations'
import { useRowLabel, useTranslation } from '@payloadcms/ui'

import {
  INTERPRETATION_ELEMENTS,
  type InterpretationElement,
} from '../../fields/interpretations.ts'
import type { Label } from '../../fields/labels.ts'

const ROW: Label = { en: 'Element', zh: '解读要素' }

/** A row of an interpretation is called by its element, so that folded rows can be told apart. */
export function ElementTitle() {
  const { data, rowNumber = 0 } = useRowLabel<{ element?: InterpretationElement }>()
  const { i18n } = useTranslation()
  const label = (data.element && INTERPRETATION_ELEMENTS[data.element]) ?? ROW
  return (
    <span>
      {String(rowNumber + 1).padStart(2, '0')} {getTranslation(label, i18n)}
    </span>
  )
}
