export { Findings } from '../components/Findings/index.tsx'
export { RowTitle } from '../components/RowTitle/index.tsx'
export { StarredLabel } from '../components/StarredLabel/index.tsx'
export { TableField } from '../components/TableField/index.tsx'
