/** What was found for a key, kept so that it is not looked for again; when there is too much of it, all is let go. */
export class LookedUp<Value> {
  private readonly kept = new Map<string, Value>();

  constructor(private readonly most: number) {}

  get(key: string, find: () => Value): Value {
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    if (this.kept.size >= this.most) this.kept.clear();
    const found = find();
    this.kept.set(key, found);
    return found;
  }
}
