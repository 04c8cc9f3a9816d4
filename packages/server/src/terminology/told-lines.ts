/** More are counted, not told. */
const MAX_TOLD = 20;

/** Lines for a person: the first twenty, and how many more there are. */
export class ToldLines {
  readonly #told: string[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  tell(line: string): void {
    this.#count += 1;
    if (this.#count <= MAX_TOLD) this.#told.push(line);
  }

  get lines(): string[] {
    return this.#count > MAX_TOLD ? [...this.#told, `and ${this.#count - MAX_TOLD} more`] : [...this.#told];
  }
}
