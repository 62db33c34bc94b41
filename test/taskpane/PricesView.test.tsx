/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { draw, likeABrowser } from './draw';
import { fakeExcel } from './fakeExcel';

beforeAll(likeABrowser);
afterEach(cleanup);
jest.setTimeout(60_000);

const give = (text: string) => {
  const file = new File([text], 'prices.csv');
  file.arrayBuffer ??= async () => new TextEncoder().encode(text).buffer as ArrayBuffer;
  fireEvent.change(screen.getByLabelText('Import a CSV file', { selector: 'input' }), {
    target: { files: [file] },
  });
};
const button = (name: string) => screen.findByRole('button', { name });

describe('PricesView', () => {
  it('keeps right rows on demand only, names the wrong ones, forgets and brings back', async () => {
    await draw(fakeExcel(), { view: 'prices' });
    give('key;value;currency;date;source\nRATE_DS;432;EUR;2026-03-01;HR\nNOTHING;1;EUR;2026-03-01;x');
    expect(await screen.findByText('Row 3: the price book has no key “NOTHING”')).toBeTruthy();
    expect(screen.getByText(/^No company prices yet/)).toBeTruthy();
    fireEvent.click(await button('Keep the right row'));
    expect(await screen.findByText('1 company price')).toBeTruthy();
    fireEvent.click(await button('Forget all'));
    expect(await screen.findByText(/^No company prices yet/)).toBeTruthy();
    fireEvent.click(await button('Bring them back'));
    expect(await screen.findByText('1 company price')).toBeTruthy();
  });

  it('says what a file must be', async () => {
    await draw(fakeExcel(), { view: 'prices' });
    give('hello');
    expect(
      await screen.findByText(/it must have the columns key, value, currency, date and source/),
    ).toBeTruthy();
  });
});
