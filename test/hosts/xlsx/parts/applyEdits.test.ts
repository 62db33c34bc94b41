import { unzip } from '@cj-tech-master/excelts/archive';
import { describe, expect, it } from '@jest/globals';
import { applyEdits } from '../../../../src/hosts/xlsx/parts/applyEdits';
import { recalculateOnOpening } from '../../../../src/hosts/xlsx/parts/calculation';
import { readWorkbook } from '../../../../src/hosts/xlsx/parts/readWorkbook';
import { elements } from '../../../../src/hosts/xlsx/parts/xml';
import { XlsxFile } from '../../../../src/hosts/xlsx/parts/xlsxFile';
import { unshare } from '../../../../src/sharing/share';
import { formulasOf, shared } from '../../../sharing/samples';
import { handMadeParts, type Parts, zipped } from './handMade';

const opened = async (parts: Parts = handMadeParts()) => XlsxFile.open(await zipped(parts));

async function saved(file: XlsxFile): Promise<Readonly<Record<string, string>>> {
  const parts: Record<string, string> = {};
  for await (const entry of unzip(await file.bytes()).entries()) parts[entry.path] = await entry.text();
  return parts;
}

async function converted(parts?: Parts) {
  const file = await opened(parts);
  const before = readWorkbook(file);
  const sharing = shared(before);
  applyEdits(file, sharing.edits);
  return { file, before, parts: await saved(file), ...sharing };
}

describe('applyEdits', () => {
  it('reads formulas as people write them, shared ones written out', async () => {
    const content = readWorkbook(await opened());
    expect(formulasOf(content, 'Co&sts')).toEqual({
      B1: '=MLCOST.RETRAIN(A1,5,2,440)',
      C1: '=MLCOST.DRIFT(1,$A$1,2,3,440)',
      D1: '="<"&MLCOST.RETRAIN(A1,1,1,1)',
      E1: '=SUM(C1#)',
      B2: '=A2*2',
      B3: '=A3*2',
      B4: '=A4*2',
      F2: '=MLCOST.RETRAIN(A2,$A$1,1,1)',
      F3: '=MLCOST.RETRAIN(A3,$A$1,1,1)',
      F4: '=MLCOST.RETRAIN(A4,$A$1,1,1)',
    });
    expect(content.names).toEqual([{ name: 'rate', formula: "MLCOST.RETRAIN('Co&sts'!$A$1,5,2,440)" }]);
    expect(content.sheets[1]?.isHidden).toBe(true);
  });

  it('changes the cells that it must and leaves every other byte', async () => {
    const { parts, conversions } = await converted();
    const how = Object.fromEntries(conversions.map(({ source, how: what }) => [source.text, what]));
    expect(how['MLCOST.RETRAIN(A4,$A$1,1,1)']).toBe('left');
    expect(conversions.filter(({ how: what }) => what === 'left')).toHaveLength(1);
    const original = handMadeParts();
    expect(parts['xl/media/image1.png']).toBe(original['xl/media/image1.png']);
    const expected = (original['xl/worksheets/sheet1.xml'] ?? '')
      .replace('_xldudf_MLCOST_RETRAIN(A1,5,2,440)</f><v>3540', 'A1*(5+2*440)</f><v>3540')
      .replace(
        /<c r="D1".*?<\/c>/,
        '<c r="D1" t="str"><f>&quot;&lt;&quot;&amp;A1*(1+1*1)</f><v>&lt;8</v></c>',
      )
      .replace(/<c r="E1">.*?<\/c>/, '<c r="E1"><f>SUM(C1:C4)</f><v>5376</v></c>')
      .replace(
        '<f t="shared" ref="F2:F4" si="1">_xldudf_MLCOST_RETRAIN(A2,$A$1,1,1)</f>',
        '<f>A2*($A$1+1*1)</f>',
      )
      .replace('<f t="shared" si="1"/><v>40', '<f>A3*($A$1+1*1)</f><v>40')
      .replace('<f t="shared" si="1"/><v>-77', '<f>_xldudf_MLCOST_RETRAIN(A4,$A$1,1,1)</f><v>-77')
      .replace('_xldudf_MLCOST_RETRAIN(1,1,1,1)</formula>', '1*(1+1*1)</formula>')
      .replace('_xldudf_MLCOST_RETRAIN(A1,5,2,440)</formula2>', 'A1*(5+2*440)</formula2>');
    const withoutSpill = (xml: string) => xml.replaceAll(/<c r="C\d"[^]*?<\/c>/g, '');
    expect(withoutSpill(parts['xl/worksheets/sheet1.xml'] ?? '')).toBe(withoutSpill(expected));
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<c r="C1"><f>[^<]+<\/f><v>48<\/v><\/c>/);
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<x:f>440*2</x:f>');
  });

  it('drops the order of calculation everywhere, and keeps the package whole', async () => {
    const { parts } = await converted();
    expect(parts['xl/calcChain.xml']).toBeUndefined();
    expect(JSON.stringify(parts)).not.toContain('calcChain');
    for (const [path, text] of Object.entries(parts))
      if (/\.(xml|rels|vml)$/.test(path)) expect(() => elements(text, new Set())).not.toThrow();
    const types = parts['[Content_Types].xml'] ?? '';
    for (const path of Object.keys(parts).filter(
      (each) => /sheet\d|comments/.test(each) && !each.includes('rels'),
    ))
      expect(types).toContain(`PartName="/${path}"`);
  });

  it('puts the sheets of ours on paper: headers on every page, amounts short, values whole', async () => {
    const { parts } = await converted();
    expect(parts['xl/workbook.xml']).toMatch(
      /Print_Area" localSheetId="3">'MLCOST ledger'!\$A\$1:\$H\$\d+<.*Print_Titles" localSheetId="3">'MLCOST ledger'!\$4:\$4</,
    );
    const ledger = Object.values(parts).find((text) => text.includes('MLCOST-LEDGER')) ?? '';
    expect(ledger).toContain('<oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter>');
    const style = /<c r="F5" s="(\d+)"><v>3540<\/v>/.exec(ledger)?.[1];
    const styles = parts['xl/styles1.xml'] ?? '';
    const format = styles.slice(styles.indexOf('<cellXfs')).match(/<xf [^>]*\/>|<xf .*?<\/xf>/g)?.[
      Number(style)
    ];
    const code = /numFmtId="(\d+)"/.exec(format ?? '')?.[1];
    expect(styles).toContain(
      `<numFmt numFmtId="${code}" formatCode="[&gt;=1]#,##0.00;[&lt;=-1]-#,##0.00;General"/>`,
    );
  });

  it('writes its styles and its names for paper once, and takes the names back', async () => {
    const { file, edits, parts } = await converted();
    applyEdits(
      file,
      edits.filter(({ kind }) => kind === 'sheet'),
    );
    const again = await saved(file);
    expect(again['xl/styles1.xml']).toBe(parts['xl/styles1.xml']);
    expect(again['xl/workbook.xml']).toBe(parts['xl/workbook.xml']);
    applyEdits(file, unshare(readWorkbook(file), 'en')?.edits ?? []);
    expect((await saved(file))['xl/workbook.xml']).not.toMatch(/Print_Titles|MLCOST ledger/);
  });

  it('leaves no empty list of names behind', async () => {
    const book = handMadeParts()['xl/workbook.xml'] ?? '';
    const nameless = book.replace(/<definedNames>.*<\/definedNames>/, '');
    const { file, parts } = await converted(handMadeParts({ 'xl/workbook.xml': nameless }));
    expect(parts['xl/workbook.xml']).toContain('_xlnm.Print_Titles');
    applyEdits(file, unshare(readWorkbook(file), 'en')?.edits ?? []);
    expect((await saved(file))['xl/workbook.xml']).toBe(nameless);
  });

  it('writes a note with its box, and takes both back', async () => {
    const { file, parts } = await converted();
    const comments = Object.keys(parts).find((path) => path.startsWith('xl/comments')) ?? '';
    expect(parts[comments]).toMatch(/<comment ref="C1" authorId="0">.*RATE_DS.*440 EUR/s);
    const drawing = Object.keys(parts).find((path) => path.endsWith('.vml')) ?? '';
    expect(parts[drawing]).toMatch(/<x:Row>0<\/x:Row><x:Column>2<\/x:Column>/);
    expect(parts['xl/worksheets/sheet2.xml']).toMatch(/<x:legacyDrawing [^>]*id="rId\d+"\/><\/x:worksheet>$/);
    applyEdits(file, unshare(readWorkbook(file), 'en')?.edits ?? []);
    const back = await saved(file);
    expect(back[comments]).not.toContain('RATE_DS');
    expect(back[drawing]).not.toContain('<v:shape ');
  });

  it('adds to a note that is there and leaves it when taking its own back', async () => {
    const comments =
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Zoé</author></authors><commentList><comment ref="C1" authorId="0"><text><t>asked twice</t></text></comment></commentList></comments>';
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>';
    const { file, parts } = await converted(
      handMadeParts({ 'xl/comments1.xml': comments, 'xl/worksheets/_rels/sheet2.xml.rels': rels }),
    );
    expect(parts['xl/comments1.xml']).toMatch(/asked twice<\/t>.*RATE_DS/s);
    applyEdits(file, unshare(readWorkbook(file), 'en')?.edits ?? []);
    expect((await saved(file))['xl/comments1.xml']).toBe(comments);
  });

  it('restores every formula, spilled ones as Excel stores them, into the file as it was', async () => {
    const { file, before } = await converted();
    const restoration = unshare(readWorkbook(file), 'en');
    expect(restoration?.conflicts).toEqual([]);
    applyEdits(file, restoration?.edits ?? []);
    const after = readWorkbook(file);
    expect(after).toEqual(before);
    const parts = await saved(file);
    expect(parts['xl/worksheets/sheet1.xml']).toContain(
      '<c r="C1" cm="1"><f t="array" ref="C1:C4">_xldudf_MLCOST_DRIFT(1,$A$1,2,3,440)</f><v>48</v></c>',
    );
    expect(parts['xl/worksheets/sheet1.xml']).toContain('SUM(_xlfn.ANCHORARRAY(C1))');
    expect(file.text('xl/metadata.xml')).toContain('fDynamic="1"');
    expect(parts['xl/workbook.xml']).toContain(
      '<sheet name="Other" sheetId="7" state="hidden" r:id="rId2"/></sheets>',
    );
  });

  it('puts cells that the file lacks where they belong', async () => {
    const file = await opened();
    const cell = (row: number, column: number) =>
      ({ kind: 'cell', place: { sheet: 'Co&sts', row, column }, value: row * 10 + column }) as const;
    applyEdits(file, [cell(0, 8), cell(2, 3), cell(1, 3), cell(6, 0), cell(6, 2)]);
    const xml = file.text('xl/worksheets/sheet1.xml') ?? '';
    const order = [...xml.matchAll(/<c r="([A-Z]+)(\d+)"/g)].map(([, letters, row]) => [
      Number(row),
      letters,
    ]);
    expect(order).toEqual(
      order.toSorted(([row, letters], [other, otherLetters]) =>
        row === other ? (String(letters) < String(otherLetters) ? -1 : 1) : Number(row) - Number(other),
      ),
    );
    expect(xml).toContain('<row r="7"><c r="A7"><v>60</v></c><c r="C7"><v>62</v></c></row></sheetData>');
  });

  it.each([
    [
      'a list of them',
      /(?!)/,
      /<definedName name="MLC.RETRAIN">[^<]*<\/definedName><definedName name="rate">/,
    ],
    ['an empty list', /<definedName .*<\/definedName>(?=<\/definedNames>)/, /<\/sheets><definedNames><def/],
    ['no list', /<definedNames>.*<\/definedNames>/, /<\/sheets><definedNames><def.*<\/definedNames><calcPr/],
  ])('adds a LAMBDA to the names of a workbook with %s, and takes it away', async (_, gone, expected) => {
    const book = (handMadeParts()['xl/workbook.xml'] ?? '').replace(gone, '');
    const file = await opened(handMadeParts({ 'xl/workbook.xml': book }));
    applyEdits(file, [
      { kind: 'addLambda', name: 'MLC.RETRAIN', formula: 'LAMBDA(a,[b],IF(ISOMITTED(b),a<3,a+b))' },
    ]);
    const xml = file.text('xl/workbook.xml') ?? '';
    expect(xml).toMatch(expected);
    expect(xml).toContain(
      '<definedName name="MLC.RETRAIN">_xlfn.LAMBDA(_xlpm.a,_xlop.b,IF(_xlfn.ISOMITTED(_xlpm.b),_xlpm.a&lt;3,_xlpm.a+_xlpm.b))</definedName>',
    );
    expect(() => elements(xml, new Set())).not.toThrow();
    applyEdits(file, [{ kind: 'removeName', name: 'mlc.retrain' }]);
    expect(file.text('xl/workbook.xml')).toBe(book.replace('<definedNames></definedNames>', ''));
  });

  it('asks for a calculation on opening where it is told to', async () => {
    const file = await opened();
    recalculateOnOpening(file);
    expect(file.text('xl/workbook.xml')).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });
});

describe('XlsxFile', () => {
  const compound = (words: string) =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...[...words].flatMap((letter) => [letter.charCodeAt(0), 0])]);

  it.each([
    ['words', new TextEncoder().encode('not a workbook'), 'notWorkbook'],
    ['nothing', new Uint8Array(), 'notWorkbook'],
    ['a file with a password', compound('EncryptedPackage'), 'password'],
    ['a file of Excel 97', compound('Workbook'), 'oldFormat'],
    ['the start of a zip file', new TextEncoder().encode('PK\u0003\u0004 and then no more'), 'damaged'],
  ])('names %s', async (_, bytes, problem) => {
    await expect(XlsxFile.open(bytes)).rejects.toMatchObject({ problem });
  });

  it('names a zip file that is no workbook, and one that is binary', async () => {
    await expect(XlsxFile.open(await zipped({ 'a.txt': 'x' }))).rejects.toMatchObject({
      problem: 'notWorkbook',
    });
    await expect(XlsxFile.open(await zipped({ 'xl/workbook.bin': 'x' }))).rejects.toMatchObject({
      problem: 'binary',
    });
  });

  it.each([
    ['xl/worksheets/sheet1.xml', '<worksheet><sheetData><row>'],
    ['xl/worksheets/sheet2.xml', '<worksheet></sheetData></worksheet>'],
    ['xl/workbook.xml', '<workbook><sheets><sheet'],
  ])('names the part of a damaged file: %s', async (part, text) => {
    const file = await opened(handMadeParts({ [part]: text }));
    expect(() => readWorkbook(file)).toThrow(
      expect.objectContaining({ problem: 'damaged', part: part === 'xl/workbook.xml' ? '' : part }),
    );
  });

  it('never loses itself in bytes that were changed at random', async () => {
    const bytes = await zipped(handMadeParts());
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let round = 0; round < 150; round++) {
      const broken = bytes.slice();
      for (let change = 0; change < 3; change++) broken[random(broken.length)] = random(256);
      try {
        readWorkbook(await XlsxFile.open(broken));
      } catch (error) {
        expect((error as Error).name).toBe('FileError');
      }
    }
  });
});
