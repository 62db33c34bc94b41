import type { Held } from '../../workbook';
import type { Property } from '../hostObject';

/** A property of something held, checked when it is set. */
export function heldProperty<T extends object, Name extends keyof T>(
  name: Name,
  read?: (value: unknown) => T[Name],
): Property<Held<T>> {
  const get = (self: Held<T>) => self.state[name];
  if (!read) return { get };
  return {
    get,
    set: (self, value: unknown) => self.change({ [name]: read(value) } as unknown as Partial<T>),
  };
}
