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
  // what was found counts until the workbook is changed here
  const [changes, setChanges] = useState(0);
  const changed = () => setChanges((count) => count + 1);
  return (
    <div className={layout.view}>
      <h2 className={layout.title}>{say.share.title}</h2>
      <p className={layout.text}>{say.share.introduction}</p>
      {host ? (
        <>
          <Prepare host={host} onChanged={changed} />
          <Restore key={changes} host={host} />
          <Repair host={host} />
          <CompareSection />
        </>
      ) : (
        <p className={layout.box}>{say.share.outside}</p>
      )}
    </div>
  );
}
