import { amounts, finalPrice, signing, winner } from './awards.ts'
import { objections, publicity, ranking } from './candidates.ts'
import { order, parts } from './stages.ts'

export const checks = [
  parts,
  order,
  ranking,
  publicity,
  objections,
  winner,
  amounts,
  signing,
  finalPrice,
]
