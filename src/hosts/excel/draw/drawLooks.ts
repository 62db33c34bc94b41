import type { LaidOutCell } from '../../../budget/layout';
import { type Colour, FONT_NAME, type Look, looks } from '../../../budget/look';
import { addressLists, type Block, blockAddress, blocks } from './blocks';
import { useOnce } from './useOnce';

type Value = string | number | boolean;
type StyledRows = readonly (readonly (Pick<LaidOutCell, 'style'> | null)[])[];

interface Property {
  /** The value of a look, or undefined where it is that of the whole sheet. */
  readonly of: (look: Look) => Value | undefined;
  readonly set: (format: Excel.RangeFormat, value: never) => void;
}

const BASE_SIZE = 10;
const sides = { left: 'Left', center: 'Center', right: 'Right' } as const;
/** A colour as Excel writes it. */
export const hash = (colour: Colour) => `#${colour}`;

/** What a look says, one property after the other: fewer and larger blocks than one style after the other. */
const properties: readonly Property[] = [
  {
    of: ({ font }) => (font.size === BASE_SIZE ? undefined : font.size),
    set: ({ font }, size: number) => void (font.size = size),
  },
  { of: ({ font }) => font.bold, set: ({ font }, bold: boolean) => void (font.bold = bold) },
  { of: ({ font }) => font.italic, set: ({ font }, italic: boolean) => void (font.italic = italic) },
  { of: ({ font }) => font.colour, set: ({ font }, colour: Colour) => void (font.color = hash(colour)) },
  { of: ({ fill }) => fill, set: ({ fill }, colour: Colour) => void (fill.color = hash(colour)) },
  {
    of: ({ vertical }) => (vertical === 'bottom' ? 'Bottom' : undefined),
    set: (format, side: 'Bottom') => void (format.verticalAlignment = side),
  },
  {
    of: ({ horizontal }) => horizontal && sides[horizontal],
    set: (format, side: 'Left') => void (format.horizontalAlignment = side),
  },
  { of: ({ indent }) => indent, set: (format, indent: number) => void (format.indentLevel = indent) },
  { of: ({ wrap }) => wrap, set: (format, wrap: boolean) => void (format.wrapText = wrap) },
  {
    of: ({ unlocked }) => unlocked,
    set: ({ protection }, unlocked: boolean) => void (protection.locked = !unlocked),
  },
];

/** Fonts, fills, alignment and borders, by blocks of cells that have them in common. */
export function drawLooks(worksheet: Excel.Worksheet, rows: StyledRows): void {
  const width = Math.max(...rows.map((cells) => cells.length));
  useOnce(worksheet.getRangeByIndexes(0, 0, rows.length, width), ({ format }) => {
    format.font.name = FONT_NAME;
    format.font.size = BASE_SIZE;
    format.verticalAlignment = 'Center';
  });
  for (const [list, set] of changes(rows)) useOnce(worksheet.getRanges(list), ({ format }) => set(format));
  drawBorders(worksheet, rows);
}

type Change = (format: Excel.RangeFormat) => void;

/** What to set where: cells that have several properties in common are named once. */
function changes(rows: StyledRows): ReadonlyMap<string, Change> {
  const found = new Map<string, Change>();
  for (const { of, set } of properties) {
    for (const [value, areas] of blocks(rows, (cell) => (cell ? of(looks[cell.style]) : undefined))) {
      for (const list of addressLists(areas.map(blockAddress))) {
        const others = found.get(list);
        found.set(list, (format) => {
          others?.(format);
          set(format, value as never);
        });
      }
    }
  }
  return found;
}

const weights = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;

/** Neighbours share a line: the heaviest is drawn last and stays. */
function drawBorders(worksheet: Excel.Worksheet, rows: StyledRows): void {
  for (const weight of ['hair', 'thin', 'medium'] as const) {
    const lines = blocks(rows, (cell) => {
      const border = cell && looks[cell.style].border;
      return border?.weight === weight ? `${border.edge} ${border.colour}` : undefined;
    });
    for (const [line, areas] of lines) {
      const [edge = '', colour = ''] = line.split(' ');
      const outer = edge === 'top' ? 'EdgeTop' : 'EdgeBottom';
      drawLine(worksheet, areas, outer, weights[weight], colour);
      const high = areas.filter(({ top, bottom }) => bottom > top);
      drawLine(worksheet, high, 'InsideHorizontal', weights[weight], colour);
    }
  }
}

function drawLine(
  worksheet: Excel.Worksheet,
  areas: readonly Block[],
  edge: 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal',
  weight: 'Hairline' | 'Thin' | 'Medium',
  colour: Colour,
): void {
  for (const list of addressLists(areas.map(blockAddress)))
    useOnce(worksheet.getRanges(list), ({ format }) => {
      const line = format.borders.getItem(edge);
      line.style = 'Continuous';
      line.weight = weight;
      line.color = hash(colour);
    });
}
