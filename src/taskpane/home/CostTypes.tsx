import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { previewer } from '../../budget/preview';
import { COST_TYPES } from '../../budget/project';
import { projects } from '../../budget/projects';
import { freshOptions } from '../budget/budgetChoice';
import { money, percent } from '../shell/figures';
import { BackButton } from '../shell/BackButton';
import { useLayout } from '../shell/layout';
import { StepTitle } from '../shell/StepTitle';
import { usePane } from '../shell/usePane';
import { CostTypeIcon } from './CostTypeIcon';

const useStyles = makeStyles({
  type: { display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr)', columnGap: '10px', rowGap: '2px' },
  line: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 10px' },
  icon: { color: tokens.colorBrandForeground1 },
  rest: { gridColumn: '2' },
  figure: { fontVariantNumeric: 'tabular-nums', fontWeight: 600 },
});

interface Props {
  readonly onBack: () => void;
}

/** The five kinds of cost, each with what it is and what it takes in one project. */
export function CostTypes({ onBack }: Props) {
  const { language, say, go } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const own = say.home.understand;
  const { totals } = useMemo(() => previewer(freshOptions(projects.churn, language))({}), [language]);
  return (
    <div className={layout.view}>
      <BackButton text={say.shell.back} onClick={onBack} />
      <div className={layout.section}>
        <StepTitle>{own.title}</StepTitle>
        <p className={layout.text}>
          {own.introduction(say.workbook.projects.churn.name, money(totals.base, 'EUR', language))}
        </p>
      </div>
      {COST_TYPES.map((type) => (
        <div key={type} className={styles.type}>
          <span className={styles.icon}>
            <CostTypeIcon type={type} />
          </span>
          <div className={styles.line}>
            <h3 className={layout.heading}>{say.workbook.costTypes[type].name}</h3>
            <span className={styles.figure}>{money(totals.byCostType[type], 'EUR', language)}</span>
          </div>
          <p className={`${layout.text} ${styles.rest}`}>{own.examples[type]}</p>
          <p className={`${layout.muted} ${styles.rest}`}>
            {own.share(percent(totals.byCostType[type] / totals.base, language))}
          </p>
        </div>
      ))}
      <p className={layout.box}>{own.drift(percent(totals.driftShareOfRunYear, language))}</p>
      <p className={layout.text}>{own.people}</p>
      <div>
        <Button appearance="primary" onClick={() => go('budget')}>
          {own.next}
        </Button>
      </div>
    </div>
  );
}
