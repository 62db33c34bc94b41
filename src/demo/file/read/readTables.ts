import type { Worksheet } from '@cj-tech-master/excelts';
import { parseArea, type Sheet } from '../../workbook';

export function readTables(from: Worksheet, sheet: Sheet): void {
  for (const table of from.getTables()) {
    const {
      name,
      tableRef = '',
      headerRow,
      totalsRow,
      style,
      columns,
    } = (table as unknown as FileTable).model;
    const area = parseArea(tableRef);
    if (!area) continue;
    sheet.tables.add({
      name,
      area,
      showHeaders: headerRow !== false,
      showTotals: totalsRow === true,
      showBandedRows: style?.showRowStripes === true,
      showBandedColumns: style?.showColumnStripes === true,
      showFilterButton: columns.some(({ filterButton }) => filterButton === true),
      highlightFirstColumn: style?.showFirstColumn === true,
      highlightLastColumn: style?.showLastColumn === true,
      style: style?.theme ?? '',
    });
  }
}

interface FileTable {
  readonly model: {
    readonly name: string;
    readonly tableRef?: string;
    readonly headerRow?: boolean;
    readonly totalsRow?: boolean;
    readonly columns: readonly { readonly filterButton?: boolean }[];
    readonly style?: {
      readonly theme?: string;
      readonly showRowStripes?: boolean;
      readonly showColumnStripes?: boolean;
      readonly showFirstColumn?: boolean;
      readonly showLastColumn?: boolean;
    };
  };
}
