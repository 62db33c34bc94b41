import { describe, expect, it } from '@jest/globals';
import { openDemo } from './demo';

describe('the demo', () => {
  it('runs the add-in on the real office.js, and asks nobody outside of this machine', async () => {
    const demo = await openDemo();
    const info = await demo.addin.evaluate(() => Office.onReady());
    expect(info).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
    expect(demo.external).toEqual([]);
    expect(demo.errors).toEqual([]);
    await demo.close();
  });
});
