import type { RibbonButton } from '../addin';
import type { SheetGeometry } from '../layout/sheetGeometry';
import type { Session } from '../session';
import { Menu } from './Menu';
import { focusGrid } from './focusGrid';

/** Where the menu was asked for, in pixels from the corner of the cells. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

interface CellMenuProps {
  readonly session: Session;
  readonly geometry: SheetGeometry;
  readonly buttons: readonly RibbonButton[];
  readonly place: MenuPlace | undefined;
  readonly onClose: () => void;
}

const WIDTH = 220;

/** What the add-in offers for a cell, as its manifest lists it. */
export function CellMenu({ session, geometry, buttons, place, onClose }: CellMenuProps) {
  if (!place) return null;
  const { width, height } = geometry.cellsFrame;
  const isLow = place.y > height / 2;
  return (
    <Menu
      label={session.text.cellMenu}
      items={buttons.map(({ press, ...button }) => ({ ...button, act: press }))}
      style={{
        left: Math.min(place.x, width - WIDTH),
        ...(isLow ? { bottom: height - place.y } : { top: place.y, bottom: 'auto' }),
      }}
      onClose={(byKey) => {
        onClose();
        if (byKey) focusGrid();
      }}
    />
  );
}
