/** So many earlier years stand beside a target, and behind a projection. */
export const YEARS_BEFORE = 5;
