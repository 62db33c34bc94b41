import type { Held, HeldList, KeyValue } from '../../workbook';
import { invalidArgument, itemNotFound } from '../apiError';
import { hostObject, type HostObject, type Members } from '../hostObject';

type List = HeldList<KeyValue>;
interface Target {
  readonly list: List;
  readonly held: Held<KeyValue>;
}

interface Kind {
  /** The class of an item, and of the collection. */
  readonly item: string;
  readonly collection: string;
  readonly accepts: (value: unknown) => boolean;
  readonly isCaseSensitive: boolean;
  /** How long a key may be. */
  readonly longestKey: number;
}

/** A collection of values by key: settings, custom properties of sheets and of the document. */
function keyValues({ item: type, collection, accepts, isCaseSensitive, longestKey }: Kind): Members<List> {
  const read = (value: unknown) => {
    if (!accepts(value)) throw invalidArgument();
    return value;
  };
  const item: Members<Target> = {
    type,
    identity: ({ held }) => ({ Key: held.state.key }),
    properties: {
      key: { get: ({ held }) => held.state.key },
      type: {
        get: ({ held }) =>
          ({ number: 'Number', boolean: 'Boolean' })[typeof held.state.value as 'number'] ?? 'String',
      },
      value: {
        get: ({ held }) => held.state.value,
        set: ({ held }, value: unknown) => held.change({ value: read(value) }),
      },
    },
    methods: { delete: ({ list, held }) => list.remove(held) },
  };
  const same = (one: string, other: string) =>
    isCaseSensitive ? one === other : one.toLowerCase() === other.toLowerCase();
  const find = (list: List, key: unknown) => list.find((state) => same(state.key, String(key)));
  const object = (list: List, held: Held<KeyValue>): HostObject => hostObject(item, { list, held });
  return {
    type: collection,
    items: (list) => list.items.map((held) => object(list, held)),
    methods: {
      add: (list, [key, value]) => {
        if (typeof key !== 'string' || key === '' || key.length > longestKey) throw invalidArgument();
        const known = find(list, key);
        known?.change({ value: read(value) });
        return object(list, known ?? list.add({ key, value: read(value) }));
      },
      deleteAll: (list) => {
        for (const held of list.items) list.remove(held);
      },
      getCount: (list) => list.items.length,
      getItem: (list, [key]) => {
        const held = find(list, key);
        if (!held) throw itemNotFound();
        return object(list, held);
      },
      getItemOrNullObject: (list, [key]) => {
        const held = find(list, key);
        return held && object(list, held);
      },
    },
  };
}

const isScalar = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);

export const settingCollection = keyValues({
  item: 'Setting',
  collection: 'SettingCollection',
  accepts: (value) => value !== undefined,
  isCaseSensitive: true,
  longestKey: 255,
});

export const sheetCustomProperties = keyValues({
  item: 'WorksheetCustomProperty',
  collection: 'WorksheetCustomPropertyCollection',
  accepts: (value) => typeof value === 'string',
  isCaseSensitive: false,
  longestKey: 255,
});

export const documentCustomProperties = keyValues({
  item: 'CustomProperty',
  collection: 'CustomPropertyCollection',
  accepts: isScalar,
  isCaseSensitive: false,
  longestKey: 255,
});
