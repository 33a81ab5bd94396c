import { onMongodb } from '../support/onMongodb.ts'

await onMongodb(() => import('./contentRules.test.ts'))
