import { onMongodb } from '../support/onMongodb.ts'

await onMongodb(() => import('./contentLinks.test.ts'))
