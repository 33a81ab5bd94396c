import { variation } from './shares.ts'

export type WaterClass = 'Ⅱ类' | 'Ⅲ类' | '劣Ⅴ类'
export type WaterSource = {
  code: string
  name: string
  role?: 'reserve' | 'used'
  tier: 'county' | 'section'
  type: 'groundwater' | 'lake' | 'river'
}

const CODES = { Ⅱ类: 'II', Ⅲ类: 'III', 劣Ⅴ类: 'worse' }

/** Below the limit of detection, or far within the class. */
const TRACES = {
  as: '0.0008',
  cd: '0.0005L',
  coliform: '330',
  cr6: '0.004L',
  cu: '0.05L',
  cyanide: '0.004L',
  fluoride: '0.22',
  hg: '0.00004L',
  las: '0.05L',
  oil: '0.01L',
  pb: '0.005L',
  phenol: '0.0003L',
  se: '0.0004L',
  sulphide: '0.005L',
  tn: '0.42',
  zn: '0.05L',
}

const NH3N_OF_THE_WORST = '2.36'

/** What makes a water of its class; GB 3838—2002 has another limit of phosphorus for lakes. */
const ITEMS = {
  Ⅱ类: { bod5: '2.2', cod: '12', codMn: '3.1', do: '7.1', nh3n: '0.24' },
  Ⅲ类: { bod5: '3.4', cod: '17', codMn: '4.8', do: '5.8', nh3n: '0.62' },
  劣Ⅴ类: { bod5: '3.4', cod: '17', codMn: '4.8', do: '5.8', nh3n: NH3N_OF_THE_WORST },
}
const PHOSPHORUS = {
  lake: { Ⅱ类: '0.02', Ⅲ类: '0.04', 劣Ⅴ类: '0.04' },
  river: { Ⅱ类: '0.08', Ⅲ类: '0.15', 劣Ⅴ类: '0.15' },
}

/** The result of one water on one day, of which the target is class Ⅲ. */
export function waterSample({
  category,
  itemsCount,
  sampledOn,
  source: { code, name, type },
}: {
  category: WaterClass
  itemsCount: number
  sampledOn: string
  source: WaterSource
}) {
  const ph = (7 + variation({ below: 8, of: `${code}${sampledOn}` }) / 10).toFixed(1)
  return {
    category: CODES[category],
    compliant: category === '劣Ⅴ类' ? 'no' : 'yes',
    itemsCount,
    ph,
    sampledOn,
    samplingPoint: `${name}监测点`,
    source: code,
    ...(type !== 'groundwater' && {
      ...TRACES,
      ...ITEMS[category],
      tp: PHOSPHORUS[type][category],
    }),
  }
}

/** What is above the limit of class Ⅲ in the worst of waters. */
export function exceedanceOf({ sampledOn, samplingPoint, source }: ReturnType<typeof waterSample>) {
  return {
    item: '氨氮',
    limit: '1',
    sampledOn,
    samplingPoint,
    source,
    times: '1.36',
    value: NH3N_OF_THE_WORST,
  }
}

export function listedSource(source: WaterSource) {
  return { ...source, target: 'III' }
}
