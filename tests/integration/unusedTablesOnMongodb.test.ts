import { onMongodb } from '../support/onMongodb.ts'

await onMongodb(() => import('./unusedTables.test.ts'))
