import { useMemo, useState } from 'react';
import { type DrawnCells, SheetPainter } from '../display/sheetPainter';
import type { Session } from '../session';

/** The active sheet as it is drawn now; cells drawn before are kept as long as they look the same. */
export function usePainter(session: Session): SheetPainter {
  const { sheet, workbook, textWidth } = session;
  const [drawn] = useState(() => new WeakMap<object, DrawnCells>());
  const revision = session.revision();
  return useMemo(() => {
    const cells: DrawnCells = drawn.get(sheet) ?? new Map();
    drawn.set(sheet, cells);
    return new SheetPainter(sheet, workbook, textWidth, cells);
  }, [sheet, revision]);
}
