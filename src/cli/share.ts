import { existsSync, realpathSync } from 'node:fs';
import { convertFile } from '../background/convertFile';
import { applyEdits } from '../hosts/xlsx/parts/applyEdits';
import { readWorkbook } from '../hosts/xlsx/parts/readWorkbook';
import { FileError, XlsxFile } from '../hosts/xlsx/parts/xlsxFile';
import { check } from '../sharing/check/check';
import { circles } from '../sharing/check/circles';
import { unshare } from '../sharing/share';
import { WorkbookView } from '../sharing/view';
import type { WorkbookContent } from '../sharing/workbook';
import { bytesOf } from './bytesOf';
import { cliWords } from './cliWords';
import { engineWasm } from './engineWasm';
import { Problem, runCommand } from './problem';
import { readShareCommand, type ShareCommand } from './shareOptions';
import { checkReport, checkText, restoreReport, restoreText, shareReport, shareText } from './shareReport';
import { shareWords } from './shareWords';
import { producer } from './version';
import { FileExistsError, writeWholeFile } from './wholeFile';

/** `npm run share`: the MLCOST formulas of a workbook as plain Excel, and back. */
await runCommand(async () => {
  const command = readShareCommand(process.argv.slice(2), new Date());
  if ('help' in command) return console.log(shareWords[command.help].help);
  const { action, out, force, input } = command;
  if (out !== '' && existsSync(out) && isSameFile(input, out))
    throw new Problem(shareWords[command.language].problems.same(out));
  if (out !== '' && !force && existsSync(out))
    throw new Problem(cliWords[command.language].problems.exists(out));
  const { file, content } = await opened(command);
  if (action === 'check') return printCheck(content, command);
  return action === 'restore' ? restoreFile(file, content, command) : shareFile(file, content, command);
});

function isSameFile(one: string, other: string): boolean {
  return existsSync(one) && realpathSync(one) === realpathSync(other);
}

async function opened({
  input,
  language,
}: ShareCommand): Promise<{ file: XlsxFile; content: WorkbookContent }> {
  const say = shareWords[language].problems;
  const bytes = bytesOf(input, language);
  try {
    const file = await XlsxFile.open(bytes);
    return { file, content: readWorkbook(file) };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new Problem(
      error.problem === 'damaged' ? say.damaged(input, error.part) : say[error.problem](input),
    );
  }
}

async function shareFile(file: XlsxFile, stored: WorkbookContent, command: ShareCommand): Promise<void> {
  const { language, to, date, json, out } = command;
  const say = shareWords[language];
  const options = { to, language, date, producer: producer() };
  const { conversions, isChanged, wasIncomplete } = convertFile(file, stored, options, engineWasm());
  if (wasIncomplete) console.error(say.computed);
  const report = shareReport(conversions, language);
  if (isChanged) await write(file, command);
  if (json) return console.log(JSON.stringify({ written: isChanged ? out : null, ...report }));
  console.error(conversions.length === 0 ? say.nothing : shareText(report, language));
  if (conversions.length > 0 && !isChanged) console.error(say.unchanged);
  const round = circles(new WorkbookView(stored));
  if (round.length > 0) console.error(checkText(checkReport(round, language), language));
}

async function restoreFile(file: XlsxFile, content: WorkbookContent, command: ShareCommand): Promise<void> {
  const { language, input, json, out } = command;
  const restoration = unshare(content, language);
  if (!restoration) throw new Problem(shareWords[language].problems.noLedger(input));
  if (restoration.restored.length === 0 && restoration.ledger.lines.length === 0)
    throw new Problem(shareWords[language].problems.allBroken(input));
  applyEdits(file, restoration.edits);
  await write(file, command);
  const report = restoreReport(restoration, language);
  if (json) return console.log(JSON.stringify({ written: out, ...report }));
  console.error(restoreText(report, language));
}

async function write(file: XlsxFile, { out, force, language }: ShareCommand): Promise<void> {
  const bytes = await file.bytes();
  const { problems } = cliWords[language];
  try {
    writeWholeFile(out, bytes, force);
  } catch (error) {
    if (error instanceof FileExistsError) throw new Problem(problems.exists(out));
    throw new Problem(problems.unwritable(out, (error as NodeJS.ErrnoException).code ?? ''));
  }
  console.error(shareWords[language].written(out));
}

function printCheck(content: WorkbookContent, { language, date, json }: ShareCommand): void {
  const report = checkReport(check(content, date), language);
  console.log(json ? JSON.stringify(report) : checkText(report, language));
  if (report.length > 0) process.exitCode = 1;
}
