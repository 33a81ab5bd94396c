/** Items of GB 3838—2002 table 1 in its order, with the unit they are measured in. */
export const ITEMS = {
  ph: { name: 'pH值', unit: '' },
  do: { name: '溶解氧', unit: 'mg/L' },
  codMn: { name: '高锰酸盐指数', unit: 'mg/L' },
  cod: { name: '化学需氧量', unit: 'mg/L' },
  bod5: { name: '五日生化需氧量', unit: 'mg/L' },
  nh3n: { name: '氨氮', unit: 'mg/L' },
  tp: { name: '总磷', unit: 'mg/L' },
  tn: { name: '总氮', unit: 'mg/L' },
  cu: { name: '铜', unit: 'mg/L' },
  zn: { name: '锌', unit: 'mg/L' },
  fluoride: { name: '氟化物', unit: 'mg/L' },
  se: { name: '硒', unit: 'mg/L' },
  as: { name: '砷', unit: 'mg/L' },
  hg: { name: '汞', unit: 'mg/L' },
  cd: { name: '镉', unit: 'mg/L' },
  cr6: { name: '六价铬', unit: 'mg/L' },
  pb: { name: '铅', unit: 'mg/L' },
  cyanide: { name: '氰化物', unit: 'mg/L' },
  phenol: { name: '挥发酚', unit: 'mg/L' },
  oil: { name: '石油类', unit: 'mg/L' },
  las: { name: '阴离子表面活性剂', unit: 'mg/L' },
  sulphide: { name: '硫化物', unit: 'mg/L' },
  coliform: { name: '粪大肠菌群', unit: '个/L' },
} as const

export type Item = keyof typeof ITEMS

export const ITEM_NAMES = Object.keys(ITEMS) as Item[]

const NAMES = new Map<string, Item>(ITEM_NAMES.map((item) => [ITEMS[item].name, item]))

/** The item a list of exceedances names, as 总磷 or pH. */
export function itemNamed(name: null | string | undefined): Item | undefined {
  const written = name?.trim()
  return /^pH$/i.test(written ?? '') ? 'ph' : NAMES.get(written ?? '')
}
