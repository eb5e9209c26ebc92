/**
 * What was found for a key of a list, kept so that it is not looked for again; when there is too much of a list, all of
 * it is let go. List and key are not joined to one text: making it would take longer than looking it up.
 */
export class LookedUp<Value> {
  private readonly lists = new Map<string, Map<string, Value>>();

  /** `most`: of each list. */
  constructor(private readonly most: number) {}

  get(list: string, key: string, find: () => Value): Value {
    let kept = this.lists.get(list);
    if (!kept) {
      kept = new Map();
      this.lists.set(list, kept);
    }
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= this.most) kept.clear();
    const found = find();
    kept.set(key, found);
    return found;
  }
}
