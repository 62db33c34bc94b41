import { invalidArgument } from '../apiError';
import type { Members } from '../hostObject';

/** Workbooks as files. */
export interface FileControl {
  /** The workbook as it is now, as an .xlsx file. */
  readonly write: () => Promise<Uint8Array>;
  /** Opens another workbook beside this one: that of an .xlsx file, or a blank one. */
  readonly open: (bytes: Uint8Array<ArrayBuffer> | undefined) => void;
}

/** What Excel on the web does beside the workbook: Excel.createWorkbook. */
export const webWorkbook: Members<FileControl> = {
  type: 'WacWorkbook',
  methods: {
    createAndOpenWorkbook: (files, [base64]) => {
      files.open(base64 === undefined || base64 === null ? undefined : bytesOf(String(base64)));
    },
  },
};

/** Every .xlsx file is a zip archive. */
const ARCHIVE = 'PK';

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = decoded(base64);
  if (!text.startsWith(ARCHIVE)) throw invalidArgument();
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function decoded(base64: string): string {
  try {
    return atob(base64);
  } catch {
    throw invalidArgument();
  }
}
