import type { Frame } from 'playwright-core';

/** Letters of the pane twice as large while everything else keeps its size, as a browser set to enlarge text alone. */
export async function enlarged(addin: Frame): Promise<void> {
  await addin.waitForSelector('.fui-FluentProvider');
  await addin.evaluate(() => {
    const provider = document.querySelector<HTMLElement>('.fui-FluentProvider');
    if (!provider) throw new Error('The pane is not drawn');
    const style = getComputedStyle(provider);
    for (const kind of ['fontSize', 'lineHeight'])
      for (const size of ['Base100', 'Base200', 'Base300', 'Base400', 'Base500', 'Base600', 'Hero700']) {
        const name = `--${kind}${size}`;
        provider.style.setProperty(name, `${2 * parseFloat(style.getPropertyValue(name))}px`);
      }
  });
}
