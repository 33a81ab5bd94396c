import { onMongodb } from '../support/onMongodb.ts'

await onMongodb(() => import('./catalogueCoverage.test.ts'))
