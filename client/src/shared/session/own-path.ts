const ELSEWHERE = /\/\/|[\\\p{Cc}]/u;
const SESSION_PAGES = /^\/(sign-in|invitation)(?![^?#/])/;

/** An address within Musubi to go back to, or null: whoever wrote the link must not lead the reader elsewhere. */
export function ownPath(to: unknown): string | null {
  if (typeof to !== 'string' || !to.startsWith('/')) return null;
  return ELSEWHERE.test(to) || SESSION_PAGES.test(to) ? null : to;
}
