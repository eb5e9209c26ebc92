/** A place in a text in plain width that moves on with what was read. Single spaces between parts are passed over. */
export class Cursor {
  private at = 0;

  constructor(readonly text: string) {}

  /** What a sticky pattern finds here, or null; then the place stays. */
  take(pattern: RegExp): string | null {
    return this.takeExactly(pattern, this.afterSpace());
  }

  /** The same where a space counts. */
  takeExactly(pattern: RegExp, from = this.at): string | null {
    pattern.lastIndex = from;
    const found = pattern.exec(this.text)?.[0] ?? null;
    if (found !== null) this.at = from + found.length;
    return found;
  }

  /** What `find` finds here, or null; then the place stays. */
  takeFound(find: (text: string, at: number) => string | null): string | null {
    const from = this.afterSpace();
    const found = find(this.text, from);
    if (found !== null) this.at = from + found.length;
    return found;
  }

  /** What has not been read. */
  get rest(): string {
    return this.text.slice(this.afterSpace());
  }

  private afterSpace(): number {
    return this.text[this.at] === ' ' ? this.at + 1 : this.at;
  }
}
