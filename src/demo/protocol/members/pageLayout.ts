import { type Area, type HeaderFooter, type PageLayout, parseArea, type Sheet } from '../../workbook';
import { invalidArgument } from '../apiError';
import { hostObject, type Members, type Property, selfOf } from '../hostObject';
import { range, rangeObject } from './range';
import { readChoice, readNumber, readText, readTruth } from './read';

function property<Name extends keyof PageLayout>(
  name: Name,
  read: (value: unknown) => PageLayout[Name],
): Property<Sheet> {
  return {
    get: ({ page }) => page.state[name],
    set: ({ page }, value: unknown) => page.change({ [name]: read(value) }),
  };
}

const margin = readNumber(0, 3528);
const PAPERS = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Legal',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
];

function readZoom(value: unknown): PageLayout['zoom'] {
  const entries = Object.entries((value ?? {}) as object).filter(([, each]) => each !== null);
  for (const [name, each] of entries) {
    if (name === 'scale') readNumber(10, 400)(each);
    else if (name === 'horizontalFitToPages' || name === 'verticalFitToPages') readNumber(0, 32_767)(each);
    else throw invalidArgument();
  }
  return Object.fromEntries(entries);
}

function part(name: keyof HeaderFooter): Property<Sheet> {
  return {
    get: ({ page }) => page.state.headerFooter[name],
    set: ({ page }, value: unknown) =>
      page.change({ headerFooter: { ...page.state.headerFooter, [name]: readText(value) } }),
  };
}

const headerFooter: Members<Sheet> = {
  type: 'HeaderFooter',
  properties: {
    leftHeader: part('leftHeader'),
    centerHeader: part('centerHeader'),
    rightHeader: part('rightHeader'),
    leftFooter: part('leftFooter'),
    centerFooter: part('centerFooter'),
    rightFooter: part('rightFooter'),
  },
};

const headersFooters: Members<Sheet> = {
  type: 'HeaderFooterGroup',
  parts: { defaultForAllPages: (self) => hostObject(headerFooter, self) },
};

type AreaName = 'printArea' | 'titleRows' | 'titleColumns';

const setArea = (name: AreaName) => (sheet: Sheet, given: readonly unknown[]) =>
  sheet.page.change({ [name]: areaOf(given[0]) });

const getArea = (name: AreaName) => (sheet: Sheet) => {
  const area = sheet.page.state[name];
  return area && rangeObject({ sheet, area });
};

function areaOf(given: unknown): Area {
  const found =
    typeof given === 'string'
      ? parseArea(given.slice(given.lastIndexOf('!') + 1))
      : selfOf(given, range)?.area;
  if (!found) throw invalidArgument();
  return found;
}

export const pageLayout: Members<Sheet> = {
  type: 'PageLayout',
  properties: {
    blackAndWhite: property('blackAndWhite', readTruth),
    bottomMargin: property('bottomMargin', margin),
    centerHorizontally: property('centerHorizontally', readTruth),
    centerVertically: property('centerVertically', readTruth),
    footerMargin: property('footerMargin', margin),
    headerMargin: property('headerMargin', margin),
    leftMargin: property('leftMargin', margin),
    orientation: property('orientation', readChoice('Portrait', 'Landscape')),
    paperSize: property('paperSize', readChoice(...PAPERS)),
    printGridlines: property('printGridlines', readTruth),
    printHeadings: property('printHeadings', readTruth),
    rightMargin: property('rightMargin', margin),
    topMargin: property('topMargin', margin),
    zoom: property('zoom', readZoom),
  },
  parts: { headersFooters: (self) => hostObject(headersFooters, self) },
  methods: {
    setPrintArea: setArea('printArea'),
    setPrintTitleRows: setArea('titleRows'),
    setPrintTitleColumns: setArea('titleColumns'),
    getPrintAreaOrNullObject: getArea('printArea'),
    getPrintTitleRowsOrNullObject: getArea('titleRows'),
    getPrintTitleColumnsOrNullObject: getArea('titleColumns'),
  },
};
