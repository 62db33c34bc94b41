import { Button } from '@fluentui/react-components';
import { useRef } from 'react';

interface Props {
  readonly text: string;
  readonly isPrimary?: boolean;
  readonly disabled?: boolean;
  /** Endings and types of file; tables as text unless said. */
  readonly accept?: string;
  readonly onChoose: (file: File) => void;
}

const TABLES = '.csv,.txt,.tsv,text/csv,text/plain';

/** A button to choose a file. */
export function ChooseFile({ text, isPrimary = false, disabled = false, accept = TABLES, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={text}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChoose(file);
          target.value = ''; // the same file, mended, can be chosen again
        }}
      />
      <Button
        appearance={isPrimary ? 'primary' : 'secondary'}
        size={isPrimary ? 'medium' : 'small'}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {text}
      </Button>
    </>
  );
}
