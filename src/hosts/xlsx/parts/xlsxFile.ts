import { editZip, unzip } from '@cj-tech-master/excelts/archive';

export type FileProblem = 'notWorkbook' | 'password' | 'oldFormat' | 'binary' | 'strict' | 'damaged';

/** A file that is not a workbook that can be read; `part` is the piece of it that is damaged. */
export class FileError extends Error {
  constructor(
    readonly problem: FileProblem,
    readonly part = '',
    options?: ErrorOptions,
  ) {
    super(`${problem} ${part}`, options);
    this.name = 'FileError';
  }
}

/** The parts of an .xlsx file; those that are not changed keep every byte. */
export class XlsxFile {
  private readonly changes = new Map<string, string | null>();

  private constructor(
    private readonly source: Uint8Array,
    private readonly parts: ReadonlyMap<string, string | null>,
  ) {}

  /** @throws {FileError} when it is no workbook */
  static async open(bytes: Uint8Array): Promise<XlsxFile> {
    if (isCompound(bytes)) throw new FileError(isEncrypted(bytes) ? 'password' : 'oldFormat');
    if (!startsAsZip(bytes)) throw new FileError('notWorkbook');
    const file = new XlsxFile(bytes, await partsOf(bytes));
    if (file.paths.some((path) => path.endsWith('workbook.bin'))) throw new FileError('binary');
    if (file.text('_rels/.rels')?.includes(STRICT)) throw new FileError('strict');
    if (!file.has('[Content_Types].xml')) throw new FileError('notWorkbook');
    return file;
  }

  get paths(): readonly string[] {
    return [...new Set([...this.parts.keys(), ...this.changes.keys()])].filter((path) => this.has(path));
  }

  has(path: string): boolean {
    return this.changes.has(path) ? this.changes.get(path) !== null : this.parts.has(path);
  }

  /** The text of a part; undefined where there is none. */
  text(path: string): string | undefined {
    const changed = this.changes.get(path);
    return (changed === undefined ? this.parts.get(path) : changed) ?? undefined;
  }

  /** @throws {FileError} where there is no such part */
  needed(path: string): string {
    const text = this.text(path);
    if (text === undefined) throw new FileError('damaged', path);
    return text;
  }

  set(path: string, text: string): void {
    if (this.text(path) !== text) this.changes.set(path, text);
  }

  remove(path: string): void {
    this.changes.set(path, null);
  }

  async bytes(): Promise<Uint8Array> {
    const editor = await editZip(this.source, { reproducible: true });
    for (const [path, text] of this.changes) {
      if (text === null) editor.delete(path);
      else editor.set(path, text);
    }
    return editor.bytes();
  }
}

/** What the parts of a file saved as «Strict Open XML Spreadsheet» call things by; ours would not fit in. */
const STRICT = 'http://purl.oclc.org/ooxml/';

const TEXT = /\.(xml|rels|vml)$/i;

/** The texts of the parts; pictures and the like are only known to be there. */
async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string | null>> {
  const parts = new Map<string, string | null>();
  let reading = '';
  try {
    for await (const entry of unzip(bytes).entries()) {
      reading = entry.path;
      if (entry.type === 'file')
        parts.set(entry.path, TEXT.test(entry.path) ? decoded(await entry.bytes()) : null);
    }
  } catch (cause) {
    throw new FileError('damaged', reading, { cause });
  }
  return parts;
}

function decoded(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isUtf16) return new TextDecoder().decode(bytes);
  const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  return text.replace(/^(<\?xml[^>]*encoding=)["'][^"']*["']/, '$1"UTF-8"');
}

const startsAsZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Files of Excel before 2007, and encrypted ones of any year, are compound files of OLE. */
const isCompound = (bytes: Uint8Array) =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);

function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes.slice(0, bytes.length & ~1)).includes('EncryptedPackage');
}
