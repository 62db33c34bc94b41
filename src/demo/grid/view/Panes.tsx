import { isSameArea } from '../../workbook';
import type { SheetGeometry } from '../layout/sheetGeometry';
import type { Session } from '../session';
import { Charts } from './Charts';
import { FilterButtons } from './FilterButtons';
import { Pane } from './Pane';
import { SelectionFrame } from './SelectionFrame';

/** The cells and what lies on them: the frames of the selection, of copied cells and of references being typed. */
export function Panes({ session, geometry }: { session: Session; geometry: SheetGeometry }) {
  const { selection, copied, edit, sheet } = session;
  const { painter } = geometry;
  const { active, area } = selection;
  const tables = sheet.tables.items;
  const activeArea = painter.areaAt(active.row, active.column);
  return geometry.panes.map(({ name, ...pane }) => (
    <Pane key={name} className={name} painter={painter} {...pane} selected={area}>
      <Charts
        session={session}
        isNamed={name === 'main'}
        within={{
          x: name === 'left' || name === 'corner' ? geometry.columns.frozen : Infinity,
          y: name === 'top' || name === 'corner' ? geometry.rows.frozen : Infinity,
        }}
      />
      {tables.map(({ state }) => (
        <FilterButtons key={state.name} table={state} painter={painter} />
      ))}
      {!isSameArea(area, activeArea) && <SelectionFrame painter={painter} area={area} className="selected" />}
      <SelectionFrame painter={painter} area={activeArea} className="active" />
      {copied?.sheet === sheet && <SelectionFrame painter={painter} area={copied.area} className="copied" />}
      {edit?.pointed && (
        <SelectionFrame painter={painter} area={session.pointedAt.area} className="pointed" />
      )}
    </Pane>
  ));
}
