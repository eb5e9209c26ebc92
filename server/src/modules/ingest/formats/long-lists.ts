/** As many of a list a person will look at. */
const SHOWN = 2_000;

/** The first of a list that may be long, and how many there are. */
export class FirstOf<Item> {
  readonly first: Item[] = [];
  count = 0;

  add(item: Item): void {
    this.count += 1;
    if (this.first.length < SHOWN) this.first.push(item);
  }
}

const BITS = 32;

/** Lines of a file, a bit each. */
export class LineSet {
  private bits = new Uint32Array(1024);

  add(line: number): void {
    const at = Math.floor(line / BITS);
    if (at >= this.bits.length) {
      const wider = new Uint32Array(Math.max(at + 1, this.bits.length * 2));
      wider.set(this.bits);
      this.bits = wider;
    }
    this.bits[at] = (this.bits[at] ?? 0) | (1 << (line % BITS));
  }

  has(line: number): boolean {
    return ((this.bits[Math.floor(line / BITS)] ?? 0) & (1 << (line % BITS))) !== 0;
  }
}

const FIRST_SIZE = 4096;
/** Of its places; above it, looking for one takes long. */
const FULLEST = 0.6;

/**
 * On which line each number stood first. Millions of texts would not fit into memory: each is kept as two independent
 * digests of 32 bits and its line, twelve bytes. That two numbers of one file have both in common happens in one of
 * a million files with five million rows.
 */
export class NumberBook {
  private count = 0;
  private places = new Uint32Array(FIRST_SIZE * WORDS);

  /** Notes it; the line it was noted on before, or null. Lines count from 1. */
  lineOf(number: string, line: number): number | null {
    if (this.count * WORDS > this.places.length * FULLEST) this.widen();
    const [first, second] = digestsOf(number);
    const other = this.put(this.places, { first, second, line });
    if (other === null) this.count += 1;
    return other;
  }

  private put(
    places: Uint32Array,
    { first, second, line }: { first: number; second: number; line: number },
  ): number | null {
    const size = places.length / WORDS;
    for (let at = first % size; ; at = (at + 1) % size) {
      const own = at * WORDS;
      const there = places[own + 2] ?? 0;
      if (there === 0) {
        places.set([first, second, line], own);
        return null;
      }
      if (places[own] === first && places[own + 1] === second) return there;
    }
  }

  private widen(): void {
    const wider = new Uint32Array(this.places.length * 2);
    for (let own = 0; own < this.places.length; own += WORDS) {
      const [first = 0, second = 0, line = 0] = this.places.subarray(own, own + WORDS);
      if (line !== 0) this.put(wider, { first, second, line });
    }
    this.places = wider;
  }
}

const WORDS = 3;

/** FNV-1a and the same with another prime, each with its bits mixed at the end (as MurmurHash3 does). */
function digestsOf(text: string): [number, number] {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
    b ^= b >>> 15;
  }
  return [mixed(a), mixed(b)];
}

function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
