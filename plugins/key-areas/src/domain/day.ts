export { addDays, dayOf, daysBetween } from '@gongkai/shared/client'
