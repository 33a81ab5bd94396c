import { amounts, finalPrice, signing, winner } from './awards.ts'
import { objections, publicity, ranking } from './candidates.ts'
import { documents, parties } from './notice.ts'
import { order, parts } from './stages.ts'

export const checks = [
  parts,
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
