import { unzip, zip } from '@cj-tech-master/excelts/archive';
import { describe, expect, it } from '@jest/globals';
import { convertFile } from '../../src/background/convertFile';
import { engineWasm } from '../../src/cli/engineWasm';
import { applyEdits } from '../../src/hosts/xlsx/parts/applyEdits';
import { readWorkbook } from '../../src/hosts/xlsx/parts/readWorkbook';
import { XlsxFile } from '../../src/hosts/xlsx/parts/xlsxFile';
import { unshare } from '../../src/sharing/share';
import { formulasOf, recalculated, valueAt, withoutResults } from '../sharing/samples';
import { handMadeParts } from '../hosts/xlsx/parts/handMade';

type Contents = Readonly<Record<string, string | Uint8Array>>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A package of one sheet, S, as tools without Excel write them: whole paths, and nothing that could be left out. */
function oneSheet(sheet: string, more: Contents = {}): Contents {
  return {
    '[Content_Types].xml': `<?xml version='1.0' encoding='UTF-8'?><ct:Types xmlns:ct='${PACKAGE}/content-types'><ct:Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><ct:Default Extension='xml' ContentType='application/xml'/><ct:Override PartName='/book/main.xml' ContentType='${SPREADSHEET}.sheet.main+xml'/><ct:Override PartName='/book/tabs/one.xml' ContentType='${SPREADSHEET}.worksheet+xml'/></ct:Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Type="${REL}/officeDocument" Target="/book/main.xml" Id="R1"/></Relationships>`,
    'book/main.xml': `<m:workbook xmlns:m="${MAIN}" xmlns:rel="${REL}"><m:sheets><m:sheet rel:id="tab" sheetId="3" name="S"/></m:sheets></m:workbook>`,
    'book/_rels/main.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Type="${REL}/worksheet" Target="/book/tabs/one.xml" Id="tab"/></Relationships>`,
    'book/tabs/one.xml': sheet,
    ...more,
  };
}

const plainSheet = (rows: string) => `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
const INPUTS =
  '<row r="1"><c r="A1"><v>4</v></c><c r="B1"><v>5</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>440</v></c></row>';

async function packed(contents: Contents): Promise<Uint8Array> {
  const archive = zip();
  for (const [path, content] of Object.entries(contents)) archive.add(path, content);
  return archive.bytes();
}

async function bytesOf(file: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  for await (const entry of unzip(file).entries())
    parts.set(entry.path, Buffer.from(await entry.bytes()).toString('base64'));
  return parts;
}

async function converted(contents: Contents, to: 'plain' | 'values' = 'plain') {
  const original = await packed(contents);
  const file = await XlsxFile.open(original);
  const before = readWorkbook(file);
  const made = convertFile(
    file,
    before,
    { to, language: 'en', date: '2026-11-25', producer: 'MLCOST test' },
    engineWasm(),
  );
  const bytes = await file.bytes();
  const after = readWorkbook(await XlsxFile.open(bytes));
  return { original, bytes, before, after, ...made };
}

/** The formulas after a conversion and its undoing. */
async function back(bytes: Uint8Array) {
  const file = await XlsxFile.open(bytes);
  const restoration = unshare(readWorkbook(file), 'en');
  expect(restoration?.conflicts).toEqual([]);
  applyEdits(file, restoration?.edits ?? []);
  return readWorkbook(await XlsxFile.open(await file.bytes()));
}

describe('a file of another tool', () => {
  it.each([
    ['without results', '<c r="C1"><f>MLCOST.RETRAIN(A1,B1,A2,B2)</f><v></v></c>'],
    ['with an empty result', '<c r="C1"><f>MLCOST.RETRAIN(A1,B1,A2,B2)</f><v/></c>'],
    ['with no addresses', '<c><f>_xldudf_MLCOST_RETRAIN(A1,B1,A2,B2)</f></c>'],
    [
      'by Google Sheets, which keeps what it does not have as a text',
      '<c r="C1" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("MLCOST.RETRAIN(A1,B1,A2,B2)"),"#NAME?")</f><v>#NAME?</v></c>',
    ],
    [
      'with a prefix at every element',
      '<x:c xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" r="C1"><x:f>MLCOST.RETRAIN(A1,B1,A2,B2)</x:f></x:c>',
    ],
  ])('%s gets plain formulas with their results, and comes back', async (_, cell) => {
    const rows = INPUTS.replace('</c></row><row r="2">', `</c>${cell}</row><row r="2">`);
    const { bytes, before, after, wasIncomplete } = await converted(oneSheet(plainSheet(rows)));
    expect(wasIncomplete).toBe(true);
    expect(formulasOf(after)).toEqual({ C1: '=A1*(B1+A2*B2)' });
    expect(valueAt(after, 'C1')).toBe(3540);
    expect(formulasOf(await back(bytes))).toEqual(formulasOf(before));
    expect(formulasOf(before)).toEqual({ C1: '=MLCOST.RETRAIN(A1,B1,A2,B2)' });
  });

  it('with texts in their cells, no list of them, and no styles gets sheets that can be read', async () => {
    const rows = `${INPUTS}<row r="4"><c r="A4" t="inlineStr"><is><r><t>coût </t></r><r><t xml:space="preserve">&lt;é&gt; </t></r></is></c><c r="B4"><f>MLCOST.RETRAIN(A1,B1,A2,B2)&amp;A4</f></c></row>`;
    const { after, bytes } = await converted(oneSheet(plainSheet(rows)));
    expect(valueAt(after, 'B4')).toBe('3540coût <é> ');
    expect(after.sheets.map(({ name }) => name)).toEqual(['S', 'MLCOST method', 'MLCOST ledger']);
    const file = await XlsxFile.open(bytes);
    const [, style = ''] = /<c r="B7" s="(\d+)">/.exec(file.text('xl/worksheets/sheet1.xml') ?? '') ?? [];
    const formats = (file.text('xl/styles1.xml') ?? '').split('<cellXfs')[1]?.match(/<xf [^>]*>/g);
    expect(formats?.[Number(style)]).toContain('numFmtId="164"');
    expect(file.text('xl/styles1.xml')).toContain('<numFmt numFmtId="164" formatCode="yyyy-mm-dd"/>');
    expect(file.text('[Content_Types].xml')).toContain('/xl/styles1.xml');
    expect((await back(bytes)).sheets.map(({ name }) => name)).toEqual(['S']);
  });

  it.each(['plain', 'values'] as const)(
    'that stores 0 for every formula and leaves the calculation to Excel is worked out first (%s)',
    async (to) => {
      const rows = `${INPUTS}<row r="3"><c r="A3"><f>A2*1</f><v>0</v></c><c r="B3"><f>MLCOST.RETRAIN(A1,B1,A3,B2)</f><v>0</v></c><c r="C3"><f t="array" ref="C3:C6">MLCOST.DRIFT(A1,B1,A3,2,B2)</f><v>0</v></c></row><row r="4"><c r="C4"><v>0</v></c></row>`;
      const sheet = oneSheet(plainSheet(rows));
      const book = String(sheet['book/main.xml']).replace(
        '</m:workbook>',
        '<m:calcPr fullCalcOnLoad="1"/></m:workbook>',
      );
      const { after, conversions, wasIncomplete } = await converted({ ...sheet, 'book/main.xml': book }, to);
      expect(wasIncomplete).toBe(true);
      expect(conversions.map(({ how }) => how)).toEqual(
        to === 'plain' ? ['live', 'live'] : ['value', 'value'],
      );
      expect(valueAt(after, 'B3')).toBe(3540);
      expect(valueAt(after, 'C4')).toBe(1760);
      expect(valueAt(recalculated(withoutResults(after)), 'B3')).toBe(3540);
    },
  );

  it('keeps the newer functions of Excel around ours as the file writes them', async () => {
    const formulas = [
      '_xlfn.LET(_xlpm.x,_xldudf_MLCOST_RETRAIN(A1,B1,A2,B2),_xlpm.x*2)',
      '_xlfn.IFS(A1&gt;3,_xldudf_MLCOST_RETRAIN(A1,B1,A2,B2),TRUE,0)',
      '_xlfn.CONCAT(_xldudf_MLCOST_RETRAIN(A1,B1,A2,B2)," €")',
    ];
    const cells = formulas.map(
      (formula, index) => `<row r="${index + 5}"><c r="D${index + 5}"><f>${formula}</f></c></row>`,
    );
    const { bytes, after, before } = await converted(oneSheet(plainSheet(INPUTS + cells.join(''))));
    expect(formulasOf(after)).toEqual({
      D5: '=_xlfn.LET(_xlpm.x,A1*(B1+A2*B2),_xlpm.x*2)',
      D6: '=_xlfn.IFS(A1>3,A1*(B1+A2*B2),TRUE,0)',
      D7: '=_xlfn.CONCAT(A1*(B1+A2*B2)," €")',
    });
    expect([5, 6, 7].map((row) => valueAt(after, `D${row}`))).toEqual([7080, 3540, '3540 €']);
    expect(formulasOf(await back(bytes))).toEqual(formulasOf(before));
  });

  it('keeps macros, pictures and every part that it need not change byte for byte', async () => {
    const macros = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7919 + (index >> 3)) & 0xff);
    const parts = handMadeParts();
    const contents: Contents = {
      ...parts,
      '[Content_Types].xml': String(parts['[Content_Types].xml']).replace(
        '</Types>',
        '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
      ),
      'xl/vbaProject.bin': macros,
      'xl/_rels/workbook.xml.rels': String(parts['xl/_rels/workbook.xml.rels']).replace(
        '</Relationships>',
        '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
      ),
      'customXml/item1.xml': '<?xml version="1.0" encoding="UTF-16"?>\r\n<own   a = \'1\'/>',
      'xl/theme/theme1.xml': '<a:theme xmlns:a="x">\n\t<a:one/>\n</a:theme>',
      'docProps/app.xml': '<Properties><Application>Another tool</Application></Properties>',
    };
    const { original, bytes } = await converted(contents);
    const [before, after] = await Promise.all([bytesOf(original), bytesOf(bytes)]);
    const changed = [...before].flatMap(([path, content]) => (after.get(path) === content ? [] : [path]));
    expect(changed.toSorted()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    expect(after.get('xl/vbaProject.bin')).toBe(Buffer.from(macros).toString('base64'));
    const undone = await XlsxFile.open(bytes);
    applyEdits(undone, unshare(readWorkbook(undone), 'en')?.edits ?? []);
    const restored = await bytesOf(await undone.bytes());
    expect(restored.get('xl/vbaProject.bin')).toBe(before.get('xl/vbaProject.bin'));
  });
});
