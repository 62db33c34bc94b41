import { useLayout } from './layout';
import { takeLostFocus } from './takeLostFocus';

/** What was done, told to everybody; the focus comes here if the button that did it has gone. */
export function DoneMessage({ text }: { readonly text: string }) {
  const layout = useLayout();
  return (
    <div role="status">
      {text !== '' && (
        <p ref={takeLostFocus} tabIndex={-1} className={layout.box}>
          {text}
        </p>
      )}
    </div>
  );
}
