/** Nobody, through any API. */
export const nobody = (): false => false
