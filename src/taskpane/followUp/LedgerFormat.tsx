import { Field, Select } from '@fluentui/react-components';
import { Details } from '../shell/Details';
import { useLayout } from '../shell/layout';
import type { DayOrder } from '../shell/readDay';
import { usePane } from '../shell/usePane';
import { LEDGER_FIELDS, type LedgerColumns, type LedgerField } from './ledgerColumns';
import type { LedgerTable } from './readLedger';

interface Props {
  readonly table: LedgerTable;
  readonly columns: LedgerColumns;
  readonly order: DayOrder;
  readonly isOpen?: boolean;
  readonly onColumns: (columns: LedgerColumns) => void;
  readonly onOrder: (order: DayOrder) => void;
}

/** How a ledger is read: the order of its dates where that is open, and its columns for those who see it better. */
export function LedgerFormat({ table, columns, order, isOpen = false, onColumns, onOrder }: Props) {
  const { say } = usePane();
  const layout = useLayout();
  const own = say.followUp.actuals;
  const choose = (field: LedgerField, value: string): void => {
    const { [field]: _, ...others } = columns;
    onColumns(value === '' ? others : { ...others, [field]: Number(value) });
  };
  return (
    <>
      {table.order === undefined && (
        <Field label={own.order}>
          <Select value={order} onChange={(_, { value }) => onOrder(value as DayOrder)}>
            {Object.entries(own.orders).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Details summary={own.columns} open={isOpen}>
        <div className={layout.section}>
          {LEDGER_FIELDS.map((field) => (
            <Field key={field} label={own.fields[field]}>
              <Select
                value={columns[field] === undefined ? '' : String(columns[field])}
                onChange={(_, { value }) => choose(field, value)}
              >
                <option value="">{own.noColumn}</option>
                {table.titles.map((title, column) => (
                  <option key={column} value={column}>
                    {`${column + 1}. ${title}`}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
        </div>
      </Details>
    </>
  );
}
