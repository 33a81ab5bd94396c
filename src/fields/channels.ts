import type { Label } from './labels.ts'

/** 公开渠道和载体 of the standard catalogue, in the printed order of its thirteen boxes. */
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
  other: { en: 'Other', zh: '其他' },
} as const satisfies Record<string, Label>
