import { Button, Field, SearchBox, Select } from '@fluentui/react-components';
import { useDeferredValue, useRef, useState } from 'react';
import { functionNamed } from '../../functions/catalogue';
import type { CostFunction, Family } from '../../functions/costFunction';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';
import { ExplainedCell } from './ExplainedCell';
import { FunctionList } from './FunctionList';
import { FunctionPage } from './FunctionPage';
import { search } from './search';
import { useExplanation } from './useExplanation';

interface Props {
  /** The name of a function to open at once, as help links ask. */
  readonly opened: string | undefined;
  /** Counts the requests to explain the selected cell. */
  readonly explain: number;
}

/** Every function, by family or by what somebody needs, each with its form. */
export function FunctionsView({ opened, explain }: Props) {
  const { say } = usePane();
  const layout = useLayout();
  const [query, setQuery] = useState('');
  const [family, setFamily] = useState('');
  const [chosen, setChosen] = useState<CostFunction | undefined>(() => functionNamed(opened ?? ''));
  const [left, setLeft] = useState<string | undefined>();
  const box = useRef<HTMLInputElement>(null);
  const showAll = (): void => {
    box.current?.focus();
    setQuery('');
    setFamily('');
  };
  const explanation = useExplanation(explain);
  const functions = useFound(query, family);
  const declaration = explanation.found?.declaration ?? chosen;
  if (explanation.found && !explanation.found.declaration)
    return (
      <div className={layout.view}>
        <ExplainedCell key={explain} cell={explanation.found.cell} onBack={explanation.close} />
      </div>
    );
  if (declaration)
    return (
      <div className={layout.view}>
        <FunctionPage
          key={`${declaration.name} ${explain}`}
          declaration={declaration}
          prefilled={explanation.found?.prefilled}
          cell={explanation.found?.cell}
          onBack={() => {
            setLeft(declaration.name);
            setChosen(undefined);
            explanation.close();
          }}
        />
      </div>
    );
  return (
    <div className={layout.view}>
      <h2 className={layout.title}>{say.functions.title}</h2>
      <Field label={say.functions.search}>
        <SearchBox
          ref={(element: HTMLInputElement | null) => void (box.current = element)}
          value={query}
          placeholder={say.functions.searchExample}
          onChange={(_, { value }) => setQuery(value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || query === '') return;
            event.stopPropagation(); // Office.js takes Escape for the way back to the cells
            setQuery('');
          }}
        />
      </Field>
      <Field label={say.functions.family}>
        <Select value={family} onChange={(_, { value }) => setFamily(value)}>
          <option value="">{say.functions.allFamilies}</option>
          {Object.entries(say.functions.families).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <p role="status" className={layout.muted}>
        {say.functions.found(functions.length)}
      </p>
      {functions.length === 0 && (
        <div className={layout.section}>
          <p className={layout.text}>{say.functions.notFound}</p>
          <div>
            <Button onClick={showAll}>{say.functions.showAll}</Button>
          </div>
        </div>
      )}
      <FunctionList functions={functions} left={left} onChoose={setChosen} />
    </div>
  );
}

function useFound(query: string, family: string): readonly CostFunction[] {
  const found = search(useDeferredValue(query));
  return family === '' ? found : found.filter((each) => each.family === (family as Family));
}
