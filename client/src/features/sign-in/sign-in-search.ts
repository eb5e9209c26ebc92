import { text } from '../../shared/filters/view-search';

const REASONS = ['ended', 'out'] as const;

export interface SignInSearch {
  /** Where to go afterwards. */
  to?: string;
  /** The sign-in ended, or the reader signed out; else it is just needed. */
  why?: (typeof REASONS)[number];
}

export function toSignInSearch(raw: Record<string, unknown>): SignInSearch {
  return { to: text(raw.to), why: REASONS.find((reason) => reason === raw.why) };
}
