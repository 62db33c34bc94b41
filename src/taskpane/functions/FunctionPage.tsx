import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { parameterName } from '../../functions/cellError';
import type { CostFunction } from '../../functions/costFunction';
import { functionTexts, sourceOf } from '../../functions/functionTexts';
import { plainExample } from '../../functions/plainExample';
import { colon } from '../../text/colon';
import type { Language } from '../../text/language';
import { useLayout } from '../shell/layout';
import { BackButton } from '../shell/BackButton';
import { StepTitle } from '../shell/StepTitle';
import { usePane } from '../shell/usePane';
import { shownFormula } from './functionCall';
import { FunctionForm } from './FunctionForm';
import type { CellToExplain } from './useExplanation';
import type { Prefilled } from './useFunctionForm';

const useStyles = makeStyles({
  about: { marginTop: '8px', paddingTop: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface Props {
  readonly declaration: CostFunction;
  readonly prefilled: Prefilled | undefined;
  /** The cell that is explained, whose arguments the form is filled in with. */
  readonly cell: CellToExplain | undefined;
  readonly onBack: () => void;
}

/** One function: what it is for, how it is typed, its form, and where its rule comes from. */
export function FunctionPage({ declaration, prefilled, cell, onBack }: Props) {
  const { language, say } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const { name, example } = declaration;
  const texts = functionTexts[language][name];
  const plain = plainExample(name, language);
  return (
    <div className={layout.section}>
      <BackButton text={say.functions.back} onClick={onBack} />
      <StepTitle isAnswer={prefilled !== undefined}>{texts?.title}</StepTitle>
      {cell?.formula && (
        <p className={layout.box}>
          {say.functions.explained(cell.selection.address)}
          {colon[language]}
          <b>{cell.selection.text}</b>
          <br />
          <code className={layout.code}>{shownFormula(`=${cell.formula.formula}`, language)}</code>
        </p>
      )}
      <code className={layout.code}>
        <b>=MLCOST.{name}</b>
        <wbr />
        {signatureOf(declaration, language)}
      </code>
      <p className={layout.text}>{texts?.description}</p>
      <FunctionForm key={language} declaration={declaration} prefilled={prefilled} />
      <dl className={mergeClasses(layout.facts, styles.about)}>
        <div>
          <dt className={layout.muted}>{say.functions.example}</dt>
          <dd className={layout.code}>{shownFormula(`=MLCOST.${example}`, language)}</dd>
        </div>
        {plain !== '' && (
          <div>
            <dt className={layout.muted}>{say.functions.plain}</dt>
            <dd className={layout.code}>{plain}</dd>
          </div>
        )}
        <div>
          <dt className={layout.muted}>{say.functions.source}</dt>
          <dd className={layout.text}>{sourceOf(declaration, language)}</dd>
        </div>
      </dl>
      <Link href={`help/${language}/${name.toLowerCase()}.html`} target="_blank" rel="noopener">
        {say.functions.help}
      </Link>
    </div>
  );
}

/** The arguments as Excel shows them while one types: those that may be left out in brackets. */
function signatureOf({ parameters }: CostFunction, language: Language): string {
  const names = Object.entries(parameters).map(([id, { optional }]) => {
    const name = parameterName(id, language);
    return optional ? `[${name}]` : name;
  });
  return `(${names.join(language === 'fr' ? '; ' : ', ')})`;
}
