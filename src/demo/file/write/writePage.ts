import type { Worksheet } from '@cj-tech-master/excelts';
import { type Area, areaName, type HeaderFooter, type Sheet } from '../../workbook';
import { PAPERS, POINTS_PER_INCH } from '../units';

/** How the sheet goes on paper. */
export function writePage(written: Worksheet, { page: { state } }: Sheet): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = state.zoom;
  const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  const paper = Object.entries(PAPERS).find(([, name]) => name === state.paperSize);
  Object.assign(written.pageSetup, {
    orientation: state.orientation === 'Landscape' ? 'landscape' : 'portrait',
    paperSize: Number(paper?.[0] ?? 1),
    fitToPage: fits,
    ...(fits
      ? { fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 }
      : { scale: scale ?? 100 }),
    margins: {
      left: state.leftMargin / POINTS_PER_INCH,
      right: state.rightMargin / POINTS_PER_INCH,
      top: state.topMargin / POINTS_PER_INCH,
      bottom: state.bottomMargin / POINTS_PER_INCH,
      header: state.headerMargin / POINTS_PER_INCH,
      footer: state.footerMargin / POINTS_PER_INCH,
    },
    horizontalCentered: state.centerHorizontally,
    verticalCentered: state.centerVertically,
    showGridLines: state.printGridlines,
    showRowColHeaders: state.printHeadings,
    blackAndWhite: state.blackAndWhite,
    ...named('printArea', state.printArea),
    ...named('printTitlesRow', state.titleRows),
    ...named('printTitlesColumn', state.titleColumns),
  });
  Object.assign(written.headerFooter, {
    ...line('oddHeader', 'Header', state.headerFooter),
    ...line('oddFooter', 'Footer', state.headerFooter),
  });
  for (const row of state.rowBreaks) written.getRow(row).addPageBreak();
}

const named = (name: string, area: Area | undefined) => (area ? { [name]: areaName(area) } : {});

function line(name: 'oddHeader' | 'oddFooter', where: 'Header' | 'Footer', given: HeaderFooter) {
  const parts = [
    ['&L', given[`left${where}`]],
    ['&C', given[`center${where}`]],
    ['&R', given[`right${where}`]],
  ];
  const text = parts.map(([mark = '', part = '']) => (part === '' ? '' : mark + part)).join('');
  return text === '' ? {} : { [name]: text };
}
