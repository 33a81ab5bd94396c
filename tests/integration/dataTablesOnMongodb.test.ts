import { onMongodb } from '../support/onMongodb.ts'

await onMongodb(() => import('./dataTables.test.ts'))
