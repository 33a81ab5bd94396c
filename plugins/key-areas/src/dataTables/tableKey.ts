import { canonicalJson, sha256Hex } from '@gongkai/shared'

/** Where a list belongs: nothing of another department, area or field answers to its digest. */
export type TablePlace = {
  area: string
  department: string | undefined
  field: string
}

export function tableKey({ area, department, field, sha256 }: { sha256: string } & TablePlace) {
  return sha256Hex(canonicalJson({ area, department, field, sha256 }))
}
