/** How much may be in hand at once: read, but not yet written. */
export interface WindowLimits {
  readonly articles: number;
  /** UTF-16 code units of text. One article may always be in hand, however long. */
  readonly length: number;
}

/**
 * Bounds what is held in memory while one slow article keeps all that come after it from being
 * written.
 */
export class Window {
  readonly #limits: WindowLimits;
  #articles = 0;
  #length = 0;
  #freed: (() => void) | null = null;

  constructor(limits: WindowLimits) {
    this.#limits = limits;
  }

  /** Waits until there is room for one more, then takes it. One caller at a time. */
  async enter(length: number): Promise<void> {
    while (
      this.#articles >= this.#limits.articles ||
      (this.#articles > 0 && this.#length + length > this.#limits.length)
    ) {
      await new Promise<void>((resolve) => {
        this.#freed = resolve;
      });
    }
    this.#articles += 1;
    this.#length += length;
  }

  leave(length: number): void {
    this.#articles -= 1;
    this.#length -= length;
    this.#freed?.();
  }
}
