const MIX = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f] as const;
const WARM_UP = 12;
const RANGE = 4_294_967_296;

/** FNV-1a over the code units of a text, from a start of one's own. */
function hash(text: string, start: number): number {
  let value = start;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x21f0aaad);
  return value ^ (value >>> 15);
}

/** Values and how often each comes. */
export interface Choice<Value> {
  readonly values: readonly Value[];
  /** For each value the sum of the weights up to it. */
  readonly upTo: readonly number[];
  readonly total: number;
}

export function choice<Value>(entries: readonly (readonly [Value, number])[]): Choice<Value> {
  let total = 0;
  const upTo = entries.map(([, weight]) => (total += weight));
  return { values: entries.map(([value]) => value), upTo, total };
}

/**
 * Numbers as if thrown, yet the same on every machine: a key gives one sequence and shares nothing with any other
 * key. Whole numbers of 32 bits only, so that no engine rounds differently (the generator is sfc32).
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private count: number;

  constructor(key: string) {
    this.a = hash(key, MIX[0]);
    this.b = hash(key, MIX[1]);
    this.c = hash(key, MIX[2]);
    this.count = hash(key, MIX[3]);
    for (let i = 0; i < WARM_UP; i += 1) this.next();
  }

  private next(): number {
    const sum = (this.a + this.b + this.count) | 0;
    this.count = (this.count + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** 0 to n − 1. The product stays below 2^53, and the division by a power of two is exact. */
  below(n: number): number {
    return Math.floor((this.next() * n) / RANGE);
  }

  /** From one whole number to another, both included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** True in so many of a thousand cases. */
  perMille(share: number): boolean {
    return this.below(1000) < share;
  }

  pick<Value>({ values, upTo, total }: Choice<Value>): Value {
    const thrown = this.below(total);
    let at = 0;
    while ((upTo[at] ?? total) <= thrown) at += 1;
    return values[at] as Value;
  }
}

/** So many thousandths of a whole number, rounded down. */
export const thousandths = (value: number, share: number): number =>
  Math.floor((value * share) / 1000);
