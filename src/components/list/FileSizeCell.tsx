import type { DefaultServerCellComponentProps } from 'payload'

import { fileSize } from '@gongkai/shared/client'

/** The size of a stored file as people say it. */
export function FileSizeCell({ cellData }: DefaultServerCellComponentProps) {
  return typeof cellData === 'number' ? fileSize(cellData) : null
}
