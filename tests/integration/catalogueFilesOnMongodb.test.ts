import { onMongodb } from '../support/onMongodb.ts'

await onMongodb(() => import('./catalogueFiles.test.ts'))
