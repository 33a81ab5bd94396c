import { shown, sumOf } from '../../../domain/decimal.ts'
import type { Rule } from '../rule.ts'

/** L04: who may approve so much land of this kind (土地管理法 46). */
export const authority: Rule = ({ context: { settings }, value: { approval, parcels } }) => {
  if (approval?.authority !== 'province' || !parcels) return []
  const basic = sumOf(parcels.map(({ permanentBasic }) => permanentBasic ?? 0))
  const cultivated = sumOf(parcels.map((parcel) => parcel.cultivated))
  const all = sumOf(parcels.map(({ areaHa }) => areaHa))
  if (!basic || !cultivated || !all) return []
  const ordinary = cultivated.minus(basic)
  const other = all.minus(cultivated)
  const { stateCouncilCultivatedHa, stateCouncilOtherHa } = settings
  const path = 'approval.authority'
  if (basic.greaterThan(0)) {
    const params = { area: shown(basic) }
    return [{ key: 'L04_basicFarmland', params, path, severity: 'error' }]
  }
  if (ordinary.greaterThan(stateCouncilCultivatedHa)) {
    const params = { area: shown(ordinary), limit: stateCouncilCultivatedHa }
    return [{ key: 'L04_cultivated', params, path, severity: 'error' }]
  }
  if (other.greaterThan(stateCouncilOtherHa)) {
    const params = { area: shown(other), limit: stateCouncilOtherHa }
    return [{ key: 'L04_other', params, path, severity: 'error' }]
  }
  return []
}
