/** What is shown of a comparison: both texts, or the new one alone. */
export type Sides = 'after' | 'both'
