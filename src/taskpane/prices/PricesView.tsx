import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { localDay } from '../budget/budgetChoice';
import { ChooseFile } from '../shell/ChooseFile';
import { decodedText } from '../shell/delimited';
import { DoneMessage } from '../shell/DoneMessage';
import { useLayout } from '../shell/layout';
import { saveFile } from '../shell/saveFile';
import { usePane } from '../shell/usePane';
import { type CompanyPrice, pricesFile, type ReadPrices, readPrices } from './companyPrices';
import { ImportedPrices } from './ImportedPrices';
import { keepPrices, keptPrices } from './keptPrices';

const MOST_BYTES = 1_000_000;

/** Prices of the company: taken from a CSV file, kept in this browser, given back as one. */
export function PricesView() {
  const { language, say } = usePane();
  const layout = useLayout();
  const own = say.prices;
  const [prices, setPrices] = useState(keptPrices);
  const [forgotten, setForgotten] = useState<readonly CompanyPrice[]>([]);
  const [imported, setImported] = useState<ReadPrices | undefined>();
  const [message, setMessage] = useState('');
  const store = (next: readonly CompanyPrice[], done: string): void => {
    setForgotten(next.length === 0 ? prices : []);
    setMessage(keepPrices(next) ? done : own.notKept);
    setPrices(next);
    setImported(undefined);
  };
  const read = async (chosen: File): Promise<void> => {
    setMessage('');
    if (chosen.size > MOST_BYTES) return setMessage(own.unreadable);
    const text = decodedText(new Uint8Array(await chosen.arrayBuffer()));
    setImported(readPrices(text, language, localDay(new Date()), own));
  };
  const save = (): void =>
    saveFile(`mlcost-${own.columns.label}-${localDay(new Date())}.csv`, pricesFile(prices, language, own));
  return (
    <div className={layout.view}>
      <h2 className={layout.title}>{own.title}</h2>
      <p className={layout.text}>{own.introduction}</p>
      <p className={layout.muted}>{own.where}</p>
      <p className={layout.box}>{prices.length === 0 ? own.none : own.count(String(prices.length))}</p>
      <div className={layout.row}>
        <ChooseFile text={own.import} isPrimary onChoose={(file) => void read(file)} />
        <Button onClick={save}>{prices.length === 0 ? own.template : own.export}</Button>
        {prices.length > 0 && <Button onClick={() => store([], own.cleared)}>{own.clear}</Button>}
      </div>
      {imported && (
        <ImportedPrices
          imported={imported}
          onKeep={() => store(imported.prices, own.kept)}
          onDiscard={() => setImported(undefined)}
        />
      )}
      <DoneMessage text={message} />
      {forgotten.length > 0 && (
        <div>
          <Button onClick={() => store(forgotten, own.kept)}>{own.undo}</Button>
        </div>
      )}
    </div>
  );
}
