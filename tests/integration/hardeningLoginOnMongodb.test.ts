import { onMongodb } from '../support/onMongodb.ts'

await onMongodb(() => import('./hardeningLogin.test.ts'))
