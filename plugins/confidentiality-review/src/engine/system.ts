/** Who acts when a reviewed date passes: nobody in person. */
export const SYSTEM = 'system'
