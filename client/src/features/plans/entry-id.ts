/** By which the address names an entry on the page. */
export const entryId = (code: string): string => `entry-${code}`;
