/** No price record answers the key, or none is as old as the date asked for. */
export class UnknownKeyError extends Error {
  override readonly name = 'UnknownKeyError';

  /**
   * @param key - the key as it was asked for
   * @param nearest - up to three keys that may have been meant; empty when the key exists
   * @param earliest - date of the key's oldest record, when the key exists but not yet on the date asked for
   */
  constructor(
    readonly key: string,
    readonly nearest: readonly string[],
    readonly earliest?: string,
  ) {
    super(
      earliest === undefined
        ? `no price record ${key}${nearest.length > 0 ? `, nearest: ${nearest.join(', ')}` : ''}`
        : `no price record ${key} before ${earliest}`,
    );
  }
}
