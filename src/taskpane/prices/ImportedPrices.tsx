import { Button } from '@fluentui/react-components';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';
import type { ReadPrices } from './companyPrices';

interface Props {
  readonly imported: ReadPrices;
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
}

/** What a file holds: how many rows are right, which are wrong and why; nothing is kept without a yes. */
export function ImportedPrices({ imported: { prices, bad }, onKeep, onDiscard }: Props) {
  const { say } = usePane();
  const layout = useLayout();
  const own = say.prices;
  return (
    <div className={layout.section} role="status">
      <p className={layout.text}>{own.good(String(prices.length))}</p>
      {bad.length > 0 && (
        <>
          <p className={layout.text}>{own.bad(String(bad.length))}</p>
          <ul className={layout.bullets}>
            {bad.map(({ line, reason }) => (
              <li key={line}>{own.row(String(line), reason)}</li>
            ))}
          </ul>
        </>
      )}
      <div className={layout.row}>
        {prices.length > 0 && (
          <Button appearance="primary" onClick={onKeep}>
            {own.keep(String(prices.length))}
          </Button>
        )}
        <Button onClick={onDiscard}>{own.discard}</Button>
      </div>
    </div>
  );
}
