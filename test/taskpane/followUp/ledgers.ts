/** Exports as accounting software writes them; bytes where the encoding matters. */

/** Of the letters that Latin-1 has too: Node takes the one encoding for the other. */
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((char) => char.charCodeAt(0)));

const utf16 = (text: string): Uint8Array => {
  const bytes = [0xff, 0xfe];
  for (const char of text) bytes.push(char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8);
  return Uint8Array.from(bytes);
};

/** A French ledger as Excel saves it on Windows: semicolons, Windows-1252, a heading above the titles. */
export const frenchLedger = windows1252(
  [
    'Grand livre, exercice 2027',
    '',
    'Date comptable;Compte;Section analytique;Libellé;Débit;Crédit',
    '15/01/2027;641100;IA01;Salaires de janvier;6 200,50;',
    '31/01/2027;613500;IA01;Hébergement « données »;412,10;',
    '31/01/2027;613500;IA01;Avoir « données »;;100,00',
    '01/02/2027;622600;IA01;Conseil;1 500,00;',
    ';;;Total;8 112,60;100,00',
  ].join('\r\n'),
);

/** The standard French audit file: bars or tabs, days without signs between, UTF-8 with its mark. */
export const auditFile = new TextEncoder().encode(
  [
    '\uFEFFJournalCode|EcritureNum|EcritureDate|CompteNum|CompteLib|EcritureLib|Debit|Credit',
    'AC|1|20270115|613500|Locations|OVH janvier|412,10|0,00',
    'AC|2|20270215|613500|Locations|OVH février|418,00|0,00',
  ].join('\n'),
);

/** An English export: commas, quoted thousands, losses in brackets, month first. */
export const englishLedger = new TextEncoder().encode(
  [
    'Posting Date,Account,Cost Center,Description,Amount',
    '01/15/2027,6410,AI,"Pay, January","6,200.50"',
    '01/31/2027,6135,AI,Cloud credit,(100.00)',
    '02/28/2027,6135,AI,Cloud,$412.10',
  ].join('\n'),
);

/** Cells copied from a sheet: tabs, UTF-16 as Excel’s «Unicode text». */
export const copiedCells = utf16(
  '2027-01-15\t641\tÉquipe\t6200,5\r\n2027-01-31\t6135\tMachines\t312,10-\r\n',
);
