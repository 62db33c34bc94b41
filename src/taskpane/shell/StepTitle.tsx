import type { ReactNode } from 'react';
import { useLayout } from './layout';
import { arrive } from './takeLostFocus';

interface Props {
  readonly children: ReactNode;
  /** Asked for from elsewhere, such as the menu of a cell: the focus comes here wherever it was. */
  readonly isAnswer?: boolean;
}

/** What a step of a view is about, such as one function of all. */
export function StepTitle({ children, isAnswer = false }: Props) {
  const layout = useLayout();
  return (
    <h2 ref={isAnswer ? arriveWithFocus : arrive} tabIndex={-1} className={layout.title}>
      {children}
    </h2>
  );
}

function arriveWithFocus(title: HTMLElement | null): void {
  title?.focus();
  arrive(title);
}
