/**
 * Numbers as exact text: an optional minus sign, digits, and a point with digits. Nothing here is a float, so 30.2 % is
 * 0.302 and not 0.30199999999999999.
 */

function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

const parts = (value: string): { minus: boolean; whole: string; fraction: string } => {
  const minus = value.startsWith('-');
  const [whole = '', fraction = ''] = (minus ? value.slice(1) : value).split('.');
  return { minus, whole, fraction };
};

/** The value times ten to the power of `places`, without needless zeros; -0 is 0. */
export function shiftPoint(value: string, places: number): string {
  const { minus, whole, fraction } = parts(value);
  const zerosBefore = '0'.repeat(Math.max(0, 1 - whole.length - places));
  const zerosAfter = '0'.repeat(Math.max(0, places - fraction.length));
  const digits = `${zerosBefore}${whole}${fraction}${zerosAfter}`;
  const point = zerosBefore.length + whole.length + places;
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const right = withoutTrailingZeros(digits.slice(point));
  const shifted = right === '' ? left : `${left}.${right}`;
  return minus && shifted !== '0' ? `-${shifted}` : shifted;
}

/** How many digits carry the value: zeros in front do not count. */
export function countDigits(value: string): number {
  const { whole, fraction } = parts(value);
  return `${whole}${fraction}`.replace(/^0+/, '').length;
}

export function isLess(one: string, other: string): boolean {
  const places = Math.max(parts(one).fraction.length, parts(other).fraction.length);
  return BigInt(shiftPoint(one, places)) < BigInt(shiftPoint(other, places));
}

/** The sum of whole numbers. */
export const addWhole = (values: readonly string[]): string =>
  values.reduce((sum, value) => sum + BigInt(value), 0n).toString();

export function groupDigits(value: string): string {
  const { minus, whole, fraction } = parts(value);
  const first = whole.length % 3 || 3;
  const groups = [whole.slice(0, first)];
  for (let at = first; at < whole.length; at += 3) groups.push(whole.slice(at, at + 3));
  return `${minus ? '-' : ''}${groups.join(',')}${fraction === '' ? '' : `.${fraction}`}`;
}
