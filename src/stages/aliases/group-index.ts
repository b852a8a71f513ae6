/** Values by key, several a key, in the order in which they were added. */
export class Index<Value> {
  readonly #groups = new Map<string, Value[]>();

  add(key: string, value: Value): void {
    const group = this.#groups.get(key);
    if (group === undefined) this.#groups.set(key, [value]);
    else group.push(value);
  }

  get(key: string): readonly Value[] {
    return this.#groups.get(key) ?? [];
  }
}
