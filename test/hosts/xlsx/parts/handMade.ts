import { zip } from '@cj-tech-master/excelts/archive';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export type Parts = Readonly<Record<string, string>>;

/** The parts of a workbook as Excel and other tools write them: prefixes, quotes and orders of every kind. */
export function handMadeParts(more: Parts = {}): Parts {
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Co&amp;sts" sheetId="1" r:id="rId1"/><sheet name="Other" sheetId="7" state="hidden" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'Co&amp;sts'!$A$1:$B$2</definedName><definedName name="rate">_xldudf_MLCOST_RETRAIN('Co&amp;sts'!$A$1,5,2,440)</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${REL}/worksheet" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${REL}/calcChain" Target="calcChain.xml"/></Relationships>`,
    'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="B1" i="1"/></calcChain>`,
    'xl/media/image1.png': 'not really a picture',
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${REL}"><!-- a <c> in a comment --><sheetData><row r="1" spans="1:6" ht="20"><c r="A1" s="3"><v>4</v></c><c r="B1" s='5'><f>_xldudf_MLCOST_RETRAIN(A1,5,2,440)</f><v>3540</v></c><c r="C1" cm="1"><f t="array" ref="C1:C4">_xldudf_MLCOST_DRIFT(1,$A$1,2,3,440)</f><v>48</v></c><c r="D1" t="str"><f>"&lt;"&amp;[2]!_xldudf_MLCOST_RETRAIN(A1,1,1,1)</f><v>&lt;8</v></c><c r="E1"><f>SUM(_xlfn.ANCHORARRAY(C1))</f><v>5376</v></c></row><row r="2"><c r="A2"><v>6</v></c><c r="B2"><f t="shared" ref="B2:B4" si="0">A2*2</f><v>12</v></c><c r="C2"><v>2640</v></c><c r="F2"><f t="shared" ref="F2:F4" si="1">_xldudf_MLCOST_RETRAIN(A2,$A$1,1,1)</f><v>30</v></c></row><row r="3"><c r="A3"><v>8</v></c><c r="B3"><f t="shared" si="0"/><v>16</v></c><c r="C3"><v>0</v></c><c r="F3"><f t="shared" si="1"/><v>40</v></c></row><row r="4"><c r="A4"><v>1</v></c><c r="B4"><f t="shared" si="0"/><v>2</v></c><c r="C4"><v>2688</v></c><c r="F4"><f t="shared" si="1"/><v>-77</v></c></row></sheetData><conditionalFormatting sqref="A1:A4"><cfRule type="expression" priority="1"><formula>A1&gt;_xldudf_MLCOST_RETRAIN(1,1,1,1)</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="decimal" operator="between" sqref="A1 C9"><formula1>0</formula1><formula2>_xldudf_MLCOST_RETRAIN(A1,5,2,440)</formula2></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><extLst><ext/></extLst></worksheet>`,
    'xl/worksheets/sheet2.xml': `${HEAD}<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>words</x:t></x:is></x:c><x:c r="B1"><x:f>MLCOST.RETRAIN('Co&amp;sts'!A1,5,2,440)</x:f><x:v>3540</x:v></x:c><x:c r="C1"><x:f>MLCOST.RATECARD("RATE_DS","price","2026-11-24")*2</x:f><x:v>880</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    ...more,
  };
}

export async function zipped(parts: Parts): Promise<Uint8Array> {
  const archive = zip();
  for (const [path, text] of Object.entries(parts)) archive.add(path, text);
  return archive.bytes();
}
