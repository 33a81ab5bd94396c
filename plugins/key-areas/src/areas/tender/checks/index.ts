import { amounts, finalPrice, signing, winner } from './awards.ts'
import { objections, publicity, ranking } from './candidates.ts'
import { documents, parties } from './notice.ts'
import { agency, order, parts } from './stages.ts'

export const checks = [
  parts,
  agency,
  order,
  parties,
  documents,
  ranking,
  publicity,
  objections,
  winner,
  amounts,
  signing,
  finalPrice,
]
