export { Findings } from '../components/Findings/index.tsx'
export { TableField } from '../components/TableField/index.tsx'
