import { invalid } from '../../../platform/errors/domain-error.js';

const LONGEST = 254;
const ADDRESS = /^[^\s@\p{C}<>"]+@[^\s@\p{C}<>"]+\.[^\s@\p{C}<>".]+$/u;

/** One spelling of an address: people type capitals, full-width letters and spaces. */
export const normalEmail = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** @throws EMAIL_INVALID */
export function toEmail(text: string): string {
  const email = normalEmail(text);
  if (email.length > LONGEST || !ADDRESS.test(email)) throw invalid('EMAIL_INVALID');
  return email;
}
