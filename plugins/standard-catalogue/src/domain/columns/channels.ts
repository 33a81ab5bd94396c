import type { Label } from './label.ts'

/** 公开渠道和载体: the thirteen printed boxes in their order, then those that fields add. */
export const CHANNELS = {
  website: { en: 'Government website', zh: '政府网站' },
  gazette: { en: 'Government gazette', zh: '政府公报' },
  socialMedia: { en: 'Weibo, WeChat and app', zh: '两微一端' },
  pressConference: { en: 'Press conference or hearing', zh: '发布会/听证会' },
  broadcast: { en: 'Radio and television', zh: '广播电视' },
  print: { en: 'Print media', zh: '纸质媒体' },
  readingPoint: { en: 'Public reading point', zh: '公开查阅点' },
  serviceCentre: { en: 'Government service centre', zh: '政务服务中心' },
  serviceStation: { en: 'Convenience service station', zh: '便民服务站' },
  onSite: { en: 'Household visit or on site', zh: '入户/现场' },
  noticeBoard: {
    en: 'Notice board of community, organisation or village',
    zh: '社区/企事业单位/村公示栏（电子屏）',
  },
  push: { en: 'Targeted delivery', zh: '精准推送' },
  departmentWebsite: { en: 'Website of the department', zh: '部门网站' },
  landPlatform: { en: 'Land expropriation platform', zh: '征地信息公开平台' },
  transactionPlatform: { en: 'Public resource trading platform', zh: '公共资源交易平台' },
  creditChina: { en: 'Credit China', zh: '信用中国' },
  biddingPlatform: { en: 'Bidding service platform', zh: '招标投标公共服务平台' },
  investmentPlatform: { en: 'Investment project platform', zh: '投资项目在线审批监管平台' },
  enterpriseCredit: {
    en: 'Enterprise credit publicity system',
    zh: '国家企业信用信息公示系统',
  },
  other: { en: 'Other', zh: '其他' },
} as const satisfies Record<string, Label>

export type ChannelCode = keyof typeof CHANNELS

/** How tables write them otherwise, from the more to the less particular. */
const WORDS: [RegExp, ChannelCode][] = [
  [/部门网站/, 'departmentWebsite'],
  [/征地信息/, 'landPlatform'],
  [/公共资源交易/, 'transactionPlatform'],
  [/信用中国/, 'creditChina'],
  [/招标投标公共服务/, 'biddingPlatform'],
  [/投资项目在线/, 'investmentPlatform'],
  [/企业信用信息/, 'enterpriseCredit'],
  [/政府(?:门户)?网站|门户网站/, 'website'],
  [/公报/, 'gazette'],
  [/两微/, 'socialMedia'],
  [/发布会|听证会/, 'pressConference'],
  [/广播|电视/, 'broadcast'],
  [/纸质/, 'print'],
  [/查阅点/, 'readingPoint'],
  [/服务中心|政务大厅/, 'serviceCentre'],
  [/服务站/, 'serviceStation'],
  [/入户|现场/, 'onSite'],
  [/公示栏|公开栏|电子屏/, 'noticeBoard'],
  [/精准推送/, 'push'],
]

export function channelIn(text: string): ChannelCode | undefined {
  return WORDS.find(([pattern]) => pattern.test(text))?.[1]
}
