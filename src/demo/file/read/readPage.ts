import type { Worksheet } from '@cj-tech-master/excelts';
import { type Area, type HeaderFooter, type PageLayout, parseArea, type Sheet } from '../../workbook';
import { PAPERS, POINTS_PER_INCH } from '../units';

/** A file need not say any of this, whatever its reader promises. */
type Stored = Pick<Worksheet, 'rowBreaks'> & {
  readonly pageSetup: Omit<Worksheet['pageSetup'], 'margins'> &
    Partial<Pick<Worksheet['pageSetup'], 'margins'>>;
  readonly headerFooter?: Worksheet['headerFooter'];
};

/** How the sheet goes on paper. */
export function readPage({ pageSetup, headerFooter, rowBreaks }: Stored, { page }: Sheet): void {
  const { margins, printArea, printTitlesRow, printTitlesColumn } = pageSetup;
  const points = (inches: number) => Math.round(inches * POINTS_PER_INCH * 100) / 100;
  page.change({
    orientation: pageSetup.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: PAPERS[pageSetup.paperSize ?? 1] ?? 'Letter',
    zoom: zoomOf(pageSetup),
    printArea: areaOf(printArea),
    titleRows: areaOf(printTitlesRow),
    titleColumns: areaOf(printTitlesColumn),
    ...(margins && {
      leftMargin: points(margins.left),
      rightMargin: points(margins.right),
      topMargin: points(margins.top),
      bottomMargin: points(margins.bottom),
      headerMargin: points(margins.header),
      footerMargin: points(margins.footer),
    }),
    centerHorizontally: pageSetup.horizontalCentered === true,
    centerVertically: pageSetup.verticalCentered === true,
    printGridlines: pageSetup.showGridLines === true,
    printHeadings: pageSetup.showRowColHeaders === true,
    blackAndWhite: pageSetup.blackAndWhite === true,
    headerFooter: {
      ...sections('Header', headerFooter?.oddHeader),
      ...sections('Footer', headerFooter?.oddFooter),
    } as HeaderFooter,
    rowBreaks: rowBreaks.map(({ id }) => id).sort((one, other) => one - other),
  });
}

/** Pages are fitted to as many as are said; 0 is as many as it takes. */
function zoomOf({ fitToPage, fitToWidth, fitToHeight, scale }: Stored['pageSetup']): PageLayout['zoom'] {
  if (!fitToPage) return { scale: scale || 100 };
  return {
    ...(fitToWidth > 0 && { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight > 0 && { verticalFitToPages: fitToHeight }),
  };
}

const areaOf = (address: string | undefined): Area | undefined =>
  parseArea((address ?? '').replace(/^.*!/, '').replaceAll('$', ''));

const SIDES = { L: 'left', C: 'center', R: 'right' } as const;

/** `&L&A&R&P / &N`: what stands left, in the middle and right. */
function sections(where: 'Header' | 'Footer', text: string | null | undefined): Partial<HeaderFooter> {
  const found = { left: '', center: '', right: '' };
  let side: keyof typeof found = 'center';
  for (const part of (text ?? '').split(/(&[LCR])/)) {
    const marked = /^&([LCR])$/.exec(part)?.[1] as keyof typeof SIDES | undefined;
    if (marked) side = SIDES[marked];
    else found[side] += part;
  }
  return Object.fromEntries(Object.entries(found).map(([name, value]) => [`${name}${where}`, value]));
}
