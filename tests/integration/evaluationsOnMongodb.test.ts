import { onMongodb } from '../support/onMongodb.ts'

await onMongodb(() => import('./evaluations.test.ts'))
