import { ExcelProblem } from '../excelProblem';

/** Less than the 4 MB that a slice may have. */
const SLICE_BYTES = 1024 * 1024;

type Answer<Value> = (result: Office.AsyncResult<Value>) => void;

/** The file of the workbook as it is now, saved or not. */
export async function fileBytes(): Promise<Uint8Array> {
  const file = await asked<Office.File>((answer) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, answer),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await asked<Office.Slice>((answer) => file.getSliceAsync(index, answer));
      bytes.set(slice.data as ArrayLike<number>, at);
      at += slice.size;
    }
    return bytes;
  } finally {
    // Excel allows two open files: what is not closed blocks the next copy
    file.closeAsync();
  }
}

function asked<Value>(ask: (answer: Answer<Value>) => void): Promise<Value> {
  return new Promise((resolve, reject) =>
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new ExcelProblem('noFile', error.message));
    }),
  );
}
