import { type Draft, numberInput, yearMonths } from '../draft';
import { type Line, type Role, ROLES, type Work } from '../project';
import { blankRow, type Cell, row, type Row, type Sheet, words } from '../workbook';
import { calculated, checkCell, heading, subtitle } from './blocks';
import { inLine } from '../inLine';

const FIXED_WIDTHS = [5, 38, 14, 9.5, 9.5, 11, 9.5];
const MONTH_WIDTH = 8;
const DAYS_PER_YEAR = 218;

type Worked = Line & { readonly work: Work };
const hasWork = (line: Line): line is Worked => line.work !== undefined;

/** Days of every role by month, against the days that its people have. */
export function resourcesSheet(draft: Draft): Sheet {
  const own = draft.say.resources;
  const months = Array.from({ length: yearMonths(draft) }, (_, index) => index + 1);
  const lines = draft.project.lines.filter(hasWork);
  const ends = (suffix: string) =>
    [`work_${lines[0]?.id}_${suffix}`, `work_${lines.at(-1)?.id}_${suffix}`] as const;
  const last = months.length;
  return {
    id: 'resources',
    title: own.sheet,
    tab: 'time',
    columns: [...FIXED_WIDTHS, ...months.map(() => MONTH_WIDTH)].map((width) => ({ width })),
    frozen: { rows: 3, columns: 2 },
    print: { titleRows: [1, 3], columns: FIXED_WIDTHS.length + months.length },
    ranges: {
      work_roles: ends('role'),
      work_days: ends('days'),
      role_days: [`days_${ROLES[0]}`, `days_${ROLES.at(-1)}`],
      ...Object.fromEntries(months.map((month) => [`work_m${month}`, ends(`m${month}`)])),
      ...Object.fromEntries(
        months.map((month) => [`roles_m${month}`, [`days_RATE_DS_m${month}`, `days_RATE_DPO_m${month}`]]),
      ),
      ...Object.fromEntries(
        ROLES.map((role) => [`days_by_month_${role}`, [`days_${role}_m1`, `days_${role}_m${last}`]]),
      ),
    },
    namedRanges: ['role_days'],
    charts: [],
    highlights: ROLES.map((role) => ({ range: `days_by_month_${role}`, above: `available_${role}` })),
    rows: [
      row(words(own.title, 'title')),
      row(words(own.purpose, 'subtitle')),
      row({ formula: subtitle(draft), style: 'subtitle' }),
      blankRow,
      row(
        null,
        words(own.workingDays),
        numberInput(draft, 'DAYS_PER_YEAR', DAYS_PER_YEAR, { format: 'whole', min: 1, max: 366 }),
        words(own.workingDaysNote, 'note'),
      ),
      ...heading(own.byRole),
      headerRow([null, own.role, own.people, own.available, own.total, own.peak, own.load], months),
      ...ROLES.map((role) => roleRow(draft, role, months)),
      totalRow(draft, months),
      ...heading(own.byLine),
      headerRow(
        [draft.say.phaseSheet.id, draft.say.phaseSheet.line, own.role, null, own.total, null, null],
        months,
      ),
      ...lines.map((line) => workRow(draft, line, months)),
      blankRow,
      row(
        null,
        words(own.check, 'note'),
        checkCell(draft, 'resources_check', 'ABS(SUM(role_days)-SUM(work_days))<0.005'),
      ),
    ],
  };
}

function headerRow(titles: readonly (string | null)[], months: readonly number[]): Row {
  return row(
    ...titles.map((title) => words(title ?? '', 'header')),
    ...months.map((month): Cell => ({ formula: `date_${month}`, style: 'header', format: 'shortMonth' })),
  );
}

function roleRow(draft: Draft, role: Role, months: readonly number[]): Row {
  const { say } = draft;
  const { over, fine } = say.resources;
  return row(
    null,
    { id: `role_${role}`, value: say.resources.roles[role], style: 'text' },
    numberInput(draft, `PEOPLE_${role.slice('RATE_'.length)}`, 1, { max: 1000 }),
    calculated(`available_${role}`, `PEOPLE_${role.slice('RATE_'.length)}*DAYS_PER_YEAR/12`, 'tenths'),
    calculated(`days_${role}`, `SUMIFS(work_days,work_roles,role_${role})`, 'tenths'),
    calculated(`peak_${role}`, `MAX(days_by_month_${role})`, 'tenths'),
    {
      id: `load_${role}`,
      formula: `IF(peak_${role}>available_${role}+0.000001,"${over}","${fine}")`,
      style: 'check',
      flag: { bad: over },
    },
    ...months.map((month) =>
      calculated(`days_${role}_m${month}`, `SUMIFS(work_m${month},work_roles,role_${role})`, 'tenths'),
    ),
  );
}

function totalRow({ say }: Draft, months: readonly number[]): Row {
  const total = (id: string, formula: string): Cell => ({ id, formula, style: 'total', format: 'tenths' });
  const filler = words('', 'totalText');
  return row(
    filler,
    words(say.resources.allRoles, 'totalText'),
    filler,
    filler,
    total('role_days_total', 'SUM(role_days)'),
    filler,
    filler,
    ...months.map((month) => total(`roles_total_m${month}`, `SUM(roles_m${month})`)),
  );
}

/** The days of a line come when its money comes: where its budget is nothing there are none to place. */
function workRow(draft: Draft, line: Worked, months: readonly number[]): Row {
  const { id, work } = line;
  const days = inLine(draft, work.days, line);
  return row(
    words(id),
    { formula: `${id}_label`, style: 'text' },
    { id: `work_${id}_role`, formula: `role_${work.role}`, style: 'text' },
    null,
    calculated(`work_${id}_days`, `IF(all_${id}_budget=0,0,${days})`, 'tenths'),
    null,
    null,
    ...months.map((month) =>
      calculated(
        `work_${id}_m${month}`,
        `IF(all_${id}_budget=0,0,work_${id}_days*all_${id}_m${month}/all_${id}_budget)`,
        'tenths',
      ),
    ),
  );
}
