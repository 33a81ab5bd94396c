import { POLLUTANTS } from './airIndex.ts'

const OTHER_NAMES: Record<string, string> = {
  一氧化碳: POLLUTANTS.co,
  二氧化氮: POLLUTANTS.no2,
  二氧化硫: POLLUTANTS.so2,
  可吸入颗粒物: POLLUTANTS.pm10,
  细颗粒物: POLLUTANTS.pm25,
  臭氧: POLLUTANTS.o3,
}

/** The pollutants a cell names, as `PM2.5`, `PM₂.₅` or 臭氧8小时; a dash or 无 names none. */
export function namedPollutants(text: null | string | undefined): string[] {
  return (text ?? '')
    .normalize('NFKC')
    .split(/[、,;+\s]+/)
    .map((name) => name.replace(/[-_]?8(h|小时)$/i, '').toUpperCase())
    .filter((name) => !/^([-—–/]*|无)$/.test(name))
    .map((name) => OTHER_NAMES[name] ?? name)
}
