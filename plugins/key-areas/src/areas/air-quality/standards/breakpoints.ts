/** Averages that have an index of their own: the daily report and the hourly one use different ones. */
export type Measure =
  | 'coDay'
  | 'coHour'
  | 'no2Day'
  | 'no2Hour'
  | 'o3EightHours'
  | 'o3Hour'
  | 'pm10Day'
  | 'pm25Day'
  | 'so2Day'
  | 'so2Hour'

/** Concentrations at which the index reaches 0, 50, 100, 150, 200, 300, 400 and 500. */
export type Breakpoints = Record<Measure, readonly number[]>

export const INDEX_STEPS = [0, 50, 100, 150, 200, 300, 400, 500] as const
