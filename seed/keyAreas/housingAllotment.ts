import type { KeyAreaSeed } from '../data/seedItem.ts'

import { variation } from './shares.ts'

const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许']
const PLACES = ['文昌街道', '东关街道', '河西街道', '青禾镇']
const EXITS = ['income', 'income', 'income', 'otherHousing', 'otherHousing', 'vacant', 'voluntary']
const ONE_ROOM = 36
const TWO_ROOMS = 60
const ON_A_FLOOR = 6

type Group = { category: string; houses?: [oneRoom: number, twoRooms: number]; result: string }

/** Applicants as the notice counts them: 94 chose, 2 waived, 28 wait, 17 were not eligible. */
const GROUPS: { count: number; group: Group }[] = [
  { count: 41, group: { category: 'urban', houses: [17, 24], result: 'allotted' } },
  { count: 38, group: { category: 'urban', houses: [14, 24], result: 'allotted' } },
  { count: 15, group: { category: 'newlyEmployed', houses: [4, 11], result: 'allotted' } },
  { count: 2, group: { category: 'urban', result: 'waived' } },
  { count: 12, group: { category: 'urban', result: 'waiting' } },
  { count: 16, group: { category: 'newlyEmployed', result: 'waiting' } },
  { count: 17, group: { category: 'migrant', result: 'refused' } },
]

const oneRooms = flats({ area: '38.60', building: '1号楼', count: ONE_ROOM, layout: '一居室' })
const twoRooms = flats({ area: '54.20', building: '2号楼', count: TWO_ROOMS, layout: '两居室' })

/** 2026年第一次公共租赁住房摇号: 96 flats, 141 applicants, 7 exits. */
export const allotment2026: KeyAreaSeed = {
  slug: 'housing-allotment',
  value: {
    allottedUnits: 94,
    applicants: applicants(),
    availableUnits: ONE_ROOM + TWO_ROOMS,
    exits: EXITS.map((reason, index) => ({
      name: `${SURNAMES[index]}某某`,
      date: `2026-04-${10 + index}`,
      house: `安居家园一期3号楼${index + 1}01`,
      reason,
    })),
    noticeAt: '2026-05-12',
    process: {
      account: '先摇顺序号，再按顺序号选房，全程网络直播。',
      drawAt: '2026-05-22',
      mode: 'lot',
      place: '县政务服务中心三楼会议室',
      publishedAt: '2026-05-22',
      witnesses: '县公证处、人大代表2名、政协委员2名、居民代表5名',
    },
    projectName: '安居家园一期',
    publicity: { from: '2026-05-26', to: '2026-06-09' },
    resultsAt: '2026-05-25',
    round: '2026年第一次公共租赁住房摇号',
    stage: 'results',
    supervisionTel: '0000-5550105',
    units: [...oneRooms, ...twoRooms],
    year: 2026,
  },
}

function flats({
  area,
  building,
  count,
  layout,
}: {
  area: string
  building: string
  count: number
  layout: string
}) {
  return Array.from({ length: count }, (_, index) => {
    const room = `${Math.floor(index / ON_A_FLOOR) + 1}0${(index % ON_A_FLOOR) + 1}`
    return {
      area,
      building,
      houseNo: `AJ1-${building.slice(0, 1)}-${room}`,
      layout,
      rent: '8.00',
      room,
      unit: '1单元',
    }
  })
}

function applicants() {
  const left = [[...oneRooms], [...twoRooms]]
  const houses = ({ houses = [0, 0] }: Group) =>
    houses.flatMap((count, kind) => left[kind]!.splice(0, count).map(({ houseNo }) => houseNo))
  const people = GROUPS.flatMap(({ count, group }) => {
    const chosen = houses(group)
    return Array.from({ length: count }, (_, index) => ({
      category: group.category,
      houseNo: chosen[index],
      result: group.result,
    }))
  })
  return people.map(({ category, houseNo, result }, index) => ({
    name: `${SURNAMES[index % SURNAMES.length]}某某`,
    category,
    familySize: 1 + variation({ below: 4, of: `家庭${index}` }),
    queueNo: `2026-${String(index + 1).padStart(4, '0')}`,
    result,
    township: PLACES[index % PLACES.length],
    ...(houseNo && { houseNo, signedAt: '2026-06-12' }),
  }))
}
