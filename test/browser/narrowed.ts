import type { OpenDemo } from './demo';

/** The pane as narrow as Excel makes it: 320 pixels. */
export async function narrowed({ page, addin }: OpenDemo): Promise<void> {
  const splitter = page.getByRole('separator');
  await splitter.focus();
  while (Number(await splitter.getAttribute('aria-valuenow')) > 320) await splitter.press('ArrowRight');
  await addin.waitForFunction(() => window.innerWidth === 320);
}
