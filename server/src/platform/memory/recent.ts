/** What was used last, by key; when it weighs too much, what was not used for longest goes. */
export class Recent<Value> {
  private readonly kept = new Map<string, Value>();
  private weight = 0;

  constructor(
    private readonly most: number,
    private readonly weigh: (value: Value) => number = () => 1,
  ) {}

  get(key: string): Value | undefined {
    const value = this.kept.get(key);
    // While there is much room, nothing goes soon: the order is kept from the half on.
    if (value === undefined || this.weight * 2 < this.most) return value;
    this.kept.delete(key);
    this.kept.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.delete(key);
    const weight = this.weigh(value);
    if (weight > this.most) return;
    this.kept.set(key, value);
    this.weight += weight;
    for (const [oldest] of this.kept) {
      if (this.weight <= this.most) break;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const value = this.kept.get(key);
    if (value === undefined) return;
    this.kept.delete(key);
    this.weight -= this.weigh(value);
  }
}
