import type { Breakpoints } from './breakpoints.ts'

/** HJ 633-2012, table 1; μg/m³, CO in mg/m³. */
export const HJ633_2012: Breakpoints = {
  pm25Day: [0, 35, 75, 115, 150, 250, 350, 500],
  pm10Day: [0, 50, 150, 250, 350, 420, 500, 600],
  so2Day: [0, 50, 150, 475, 800, 1600, 2100, 2620],
  no2Day: [0, 40, 80, 180, 280, 565, 750, 940],
  coDay: [0, 2, 4, 14, 24, 36, 48, 60],
  o3EightHours: [0, 100, 160, 215, 265, 800],
  // The hourly row ends at 800; 475 and what follows belong to the daily row.
  so2Hour: [0, 150, 500, 650, 800],
  no2Hour: [0, 100, 200, 700, 1200, 2340, 3090, 3840],
  coHour: [0, 5, 10, 35, 60, 90, 120, 150],
  o3Hour: [0, 160, 200, 300, 400, 800, 1000, 1200],
}
