import type { Endpoint } from 'payload'

import { exportTable } from './exportTable.ts'
import { importTable } from './importTable.ts'
import { postTable } from './postTable.ts'
import { readTable } from './readTable.ts'

export const tableEndpoints: Endpoint[] = [importTable, exportTable, postTable, readTable]
