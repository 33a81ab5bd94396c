import { onMongodb } from '../support/onMongodb.ts'

await onMongodb(() => import('./contentIndexNumbers.test.ts'))
