import { onMongodb } from '../support/onMongodb.ts'

await onMongodb(() => import('./content.test.ts'))
