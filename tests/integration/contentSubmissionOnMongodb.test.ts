import { onMongodb } from '../support/onMongodb.ts'

await onMongodb(() => import('./contentSubmission.test.ts'))
