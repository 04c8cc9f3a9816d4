/** A promise of the protocol that a sequence has broken. */
export class BrokenPromise extends Error {
  readonly promise: string;

  constructor(promise: string, detail: string) {
    super(`${promise}: ${detail}`);
    this.name = 'BrokenPromise';
    this.promise = promise;
  }
}

export function mustHold(isKept: boolean, promise: string, detail: () => string): asserts isKept {
  if (!isKept) throw new BrokenPromise(promise, detail());
}
