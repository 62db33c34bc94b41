import type { MethodData } from './wire';

const COMPRESSED = 1;
/** office.js names what it sends by number. */
const KEY = { fileType: '0', sliceSize: '1', handle: '2', sliceIndex: '3' } as const;
const MOST_OPEN = 2;

/** Codes of the Common API. */
export const COMMON_ERROR = { unsupportedEnumeration: 12_002, internal: 5001 } as const;

interface Copy {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

/** The copies of the document that an add-in takes with getFileAsync, until it closes them. */
export class DocumentCopies {
  private readonly open = new Map<number, Copy>();
  private lastHandle = 0;

  /** @param write - the document as it is now, as the bytes of an .xlsx file */
  constructor(private readonly write: () => Promise<Uint8Array>) {}

  async take(data: MethodData): Promise<object> {
    if (data[KEY.fileType] !== COMPRESSED) return { Error: COMMON_ERROR.unsupportedEnumeration };
    if (this.open.size >= MOST_OPEN) return { Error: COMMON_ERROR.internal };
    const handle = ++this.lastHandle;
    const bytes = await this.write();
    this.open.set(handle, { bytes, sliceSize: Number(data[KEY.sliceSize]) });
    return { 0: handle, 1: bytes.length };
  }

  slice(data: MethodData): object {
    const copy = this.open.get(Number(data[KEY.handle]));
    if (!copy) return { Error: COMMON_ERROR.internal };
    const start = Number(data[KEY.sliceIndex]) * copy.sliceSize;
    const slice = [...copy.bytes.subarray(start, start + copy.sliceSize)];
    return { 0: slice, 1: slice.length };
  }

  release(data: MethodData): object {
    return this.open.delete(Number(data[KEY.handle])) ? {} : { Error: COMMON_ERROR.internal };
  }
}
