import { Button } from '@fluentui/react-components';
import { useRef } from 'react';

interface Props {
  readonly text: string;
  readonly isPrimary?: boolean;
  readonly onChoose: (file: File) => void;
}

/** A button to choose a file with a table in it. */
export function ChooseFile({ text, isPrimary = false, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.tsv,text/csv,text/plain"
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
        onClick={() => input.current?.click()}
      >
        {text}
      </Button>
    </>
  );
}
