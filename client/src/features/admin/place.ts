/** Where a role or a key is to hold: the code of a unit or group, or everywhere; empty: not chosen yet. */
export const EVERYWHERE = '*';

/** As the server takes it: none for everywhere. */
export const toUnit = (place: string): string | null => (place === EVERYWHERE ? null : place);
