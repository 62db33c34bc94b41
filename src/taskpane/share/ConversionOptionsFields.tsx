import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';

export interface Choice {
  readonly to: 'plain' | 'values';
  readonly isWhole: boolean;
  readonly isTrustOff: boolean;
}

interface Props {
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** How to convert. */
export function ConversionOptionsFields({ choice, onChange }: Props) {
  const { say } = usePane();
  const layout = useLayout();
  return (
    <div className={layout.section}>
      <Field label={say.share.form}>
        <RadioGroup
          value={choice.to}
          onChange={(_, { value }) => onChange({ ...choice, to: value === 'values' ? 'values' : 'plain' })}
        >
          <Radio value="plain" label={say.share.forms.plain} />
          <Radio value="values" label={say.share.forms.values} />
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
