/** A queue between one writer and one reader who waits. */
export class Mailbox<T> {
  readonly #letters: T[] = [];
  #isClosed = false;
  #arrived: (() => void) | null = null;

  put(letter: T): void {
    this.#letters.push(letter);
    this.#arrived?.();
  }

  /** No more will come. */
  close(): void {
    this.#isClosed = true;
    this.#arrived?.();
  }

  /** The next letter, or undefined when the box is closed and empty. */
  async take(): Promise<T | undefined> {
    while (this.#letters.length === 0 && !this.#isClosed) {
      await new Promise<void>((resolve) => {
        this.#arrived = resolve;
      });
    }
    return this.#letters.shift();
  }
}
