import type { ReactNode } from 'react';
import type { Lever } from '../../budget/levers';
import { plainFigure } from '../shell/figures';
import { BackButton } from '../shell/BackButton';
import { Details } from '../shell/Details';
import { useLayout } from '../shell/layout';
import { StepTitle } from '../shell/StepTitle';
import { usePane } from '../shell/usePane';
import { BudgetOptionsFields } from './BudgetOptionsFields';
import { BudgetPreview } from './BudgetPreview';
import { DriverField } from './DriverField';
import type { BudgetDraft } from './useBudgetDraft';

interface Props {
  readonly title: string;
  readonly backText: string;
  readonly draft: BudgetDraft;
  /** Options are chosen before the sheets exist, not afterwards. */
  readonly withOptions: boolean;
  readonly onBack: () => void;
  /** What can be done with the budget, at the lower edge: insert, or write into the workbook. */
  readonly children: ReactNode;
}

/** A budget to adjust: its drivers, options, and what it costs, at once. */
export function BudgetForm({ title, backText, draft, withOptions, onBack, children }: Props) {
  const { language, say } = usePane();
  const layout = useLayout();
  const apply = ({ input, to }: Lever): void =>
    draft.type(input, typeof to === 'number' ? plainFigure(to, language) : to);
  return (
    <div className={layout.view}>
      <BackButton text={backText} onClick={onBack} />
      <StepTitle>{title}</StepTitle>
      <section className={layout.section} aria-labelledby="budget-drivers">
        <h3 id="budget-drivers" className={layout.heading}>
          {say.budget.drivers}
        </h3>
        <p className={layout.muted}>{say.budget.driversText}</p>
        {draft.drivers.map((driver) => (
          <DriverField
            key={driver.input}
            driver={driver}
            onType={(text) => draft.type(driver.input, text)}
            onReset={() => draft.reset(driver.input)}
          />
        ))}
      </section>
      <BudgetPreview
        totals={draft.preview.totals}
        levers={draft.preview.levers}
        currency={draft.options.currency}
        onApply={apply}
      />
      {withOptions && (
        <Details summary={<b>{say.budget.options}</b>}>
          <BudgetOptionsFields options={draft.options} onChange={draft.setOptions} />
        </Details>
      )}
      {children}
    </div>
  );
}
