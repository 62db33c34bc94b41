import { Link } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { parameterName } from '../../functions/cellError';
import type { CostFunction } from '../../functions/costFunction';
import { functionTexts } from '../../functions/functionTexts';
import { plainExample } from '../../functions/plainExample';
import type { Language } from '../../text/language';
import { useLayout } from '../shell/layout';
import { BackButton } from '../shell/BackButton';
import { usePane } from '../shell/usePane';
import { shownFormula } from './functionCall';
import { FunctionForm } from './FunctionForm';
import type { Prefilled } from './useFunctionForm';

interface Props {
  readonly declaration: CostFunction;
  readonly prefilled: Prefilled | undefined;
  readonly onBack: () => void;
}

/** One function: what it is for, how it is typed, its form, and where its rule comes from. */
export function FunctionPage({ declaration, prefilled, onBack }: Props) {
  const { language, say } = usePane();
  const layout = useLayout();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [declaration]);
  const { name, example, source } = declaration;
  const texts = functionTexts[language][name];
  const plain = plainExample(name, language);
  return (
    <div className={layout.section}>
      <BackButton text={say.functions.back} onClick={onBack} />
      <h2 ref={heading} tabIndex={-1} className={layout.title}>
        {texts?.title}
      </h2>
      <code className={layout.code}>
        <b>=MLCOST.{name}</b>
        <wbr />
        {signatureOf(declaration, language)}
      </code>
      <p className={layout.text}>{texts?.description}</p>
      <FunctionForm key={language} declaration={declaration} prefilled={prefilled} />
      <dl className={layout.facts}>
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
          <dd className={layout.text}>{source}</dd>
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
