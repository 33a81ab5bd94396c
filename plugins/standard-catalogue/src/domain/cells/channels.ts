import { type ChannelCode, channelIn, CHANNELS } from '../columns/channels.ts'

const MANDATORY = '■'
const OPTIONAL = '□'
const MARK = /[■□▲☑√●○〇]/
/** ▲ stands in some tables for a box that is filled. */
const FILLED = /^[■▲☑√●]/

export type Channels = {
  channels: ChannelCode[]
  optionalChannels: ChannelCode[]
  otherChannel?: string
  /** Whether the cell marks no box, so that every channel is taken as mandatory. */
  withoutMarks?: true
}

/** The boxes of a cell 公开渠道和载体: ■ must be used, □ may. What has no box of its own is 其他. */
export function channelsIn(text: string): Channels {
  const hasMarks = MARK.test(text)
  const parts = (hasMarks ? text.split(/(?=[■□▲☑√●○〇])/) : text.split(/[\n；;、，,]/))
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const channels: ChannelCode[] = []
  const optionalChannels: ChannelCode[] = []
  const others: string[] = []
  for (const part of parts) {
    const words = part.replace(MARK, '').replaceAll(/\s+/g, '')
    if (words === '') continue
    const code = channelIn(words) ?? 'other'
    const into = !hasMarks || FILLED.test(part) ? channels : optionalChannels
    if (!into.includes(code)) into.push(code)
    const other = code === 'other' ? otherIn(words) : ''
    if (other !== '') others.push(other)
  }
  return {
    channels,
    optionalChannels: optionalChannels.filter((code) => !channels.includes(code)),
    ...(others.length > 0 && { otherChannel: others.join('、') }),
    ...(!hasMarks && channels.length > 0 && { withoutMarks: true }),
  }
}

export function channelsText({
  channels,
  optionalChannels,
  otherChannel,
}: Omit<Channels, 'withoutMarks'>): string {
  const name = (code: ChannelCode) =>
    code === 'other' && otherChannel ? `${CHANNELS.other.zh}（${otherChannel}）` : CHANNELS[code].zh
  return [
    ...channels.map((code) => `${MANDATORY}${name(code)}`),
    ...optionalChannels.map((code) => `${OPTIONAL}${name(code)}`),
  ].join('\n')
}

function otherIn(words: string): string {
  return words.replace(/^其[他它]/, '').replaceAll(/^[（(:：]|[）)]$|^_+$/g, '')
}
