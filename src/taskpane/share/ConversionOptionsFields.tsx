import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ConvertOptions } from '../../sharing/convert';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';

export interface Choice {
  readonly to: ConvertOptions['to'];
  readonly isWhole: boolean;
  readonly isTrustOff: boolean;
}

interface Props {
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

const FORMS = ['plain', 'lambda', 'values'] as const satisfies readonly ConvertOptions['to'][];

/** How to convert. */
export function ConversionOptionsFields({ choice, onChange }: Props) {
  const { say } = usePane();
  const layout = useLayout();
  return (
    <div className={layout.section}>
      <Field label={say.share.form}>
        <RadioGroup
          value={choice.to}
          onChange={(_, { value }) =>
            onChange({ ...choice, to: FORMS.find((form) => form === value) ?? 'plain' })
          }
        >
          {FORMS.map((form) => (
            <Radio key={form} value={form} label={say.share.forms[form]} />
          ))}
        </RadioGroup>
      </Field>
      <Checkbox
        label={say.share.isWhole}
        checked={choice.isWhole}
        onChange={(_, { checked }) => onChange({ ...choice, isWhole: checked === true })}
      />
      <Field hint={say.share.trustHint}>
        <Checkbox
          label={say.share.trust}
          checked={choice.isTrustOff}
          onChange={(_, { checked }) => onChange({ ...choice, isTrustOff: checked === true })}
        />
      </Field>
    </div>
  );
}
