import type { Values } from '../../budget/preview';
import type { InsertedBudget } from '../../hosts/excel/excelHost';
import { usePane } from '../shell/usePane';
import { BudgetForm } from './BudgetForm';
import { InsertBudget } from './InsertBudget';
import { type Options, useBudgetDraft } from './useBudgetDraft';

interface Props {
  readonly title: string;
  readonly backText: string;
  readonly options: Options;
  /** Values that go before those of the project. */
  readonly given: Values;
  readonly onBack: () => void;
  readonly onInserted: (inserted: InsertedBudget) => void;
}

/** A budget that is not in the workbook yet: adjust, see, insert. */
export function NewBudget({ title, backText, options, given, onBack, onInserted }: Props) {
  const { say } = usePane();
  const draft = useBudgetDraft(options, given);
  return (
    <BudgetForm title={title} backText={backText} draft={draft} withOptions onBack={onBack}>
      <InsertBudget
        name={say.workbook.projects[options.project.id].name}
        draft={draft}
        onInserted={onInserted}
      />
    </BudgetForm>
  );
}
