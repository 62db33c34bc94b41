import { useState } from 'react';
import { CompareSection } from '../compare/CompareSection';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';
import { Prepare } from './Prepare';
import { Repair } from './Repair';
import { Restore } from './Restore';

/** Handing a workbook to people without the add-in, and taking it back. */
export function ShareView() {
  const { say, host } = usePane();
  const layout = useLayout();
  // what one part found counts until another changes the workbook
  const [converted, setConverted] = useState(0);
  const [undone, setUndone] = useState(0);
  const oneMore = (count: number) => count + 1;
  return (
    <div className={layout.view}>
      <h2 className={layout.title}>{say.share.title}</h2>
      <p className={layout.text}>{say.share.introduction}</p>
      {host ? (
        <>
          <Prepare key={`prepare ${undone}`} host={host} onChanged={() => setConverted(oneMore)} />
          <Restore key={`restore ${converted}`} host={host} onChanged={() => setUndone(oneMore)} />
          <Repair host={host} onChanged={() => setUndone(oneMore)} />
          <CompareSection />
        </>
      ) : (
        <p className={layout.box}>{say.share.outside}</p>
      )}
    </div>
  );
}
