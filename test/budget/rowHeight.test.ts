import { describe, expect, it } from '@jest/globals';
import { rowHeight } from '../../src/budget/rowHeight';

const height = (value: string, width = 20) => rowHeight([{ style: 'wrapped', value }], [{ width }]) ?? 15;

describe('rowHeight', () => {
  it('leaves a single line to the host', () => {
    expect(rowHeight([{ style: 'wrapped', value: 'short' }], [{ width: 20 }])).toBeUndefined();
  });

  it('knows capitals for wider than small letters', () => {
    expect(height('MW'.repeat(40))).toBeGreaterThan(height('il'.repeat(40)) * 2);
  });

  it('breaks between words, behind hyphens and slashes, and inside what is longer than a line', () => {
    expect(height('four words of text here')).toBe(height('one\ntwo'));
    expect(height('firstAmount-secondAmount')).toBe(height('one\ntwo'));
    expect(height('0'.repeat(37))).toBe(height('one\ntwo'));
    expect(height('0'.repeat(38))).toBe(height('one\ntwo\nthree'));
  });

  it('is never more than a host can draw', () => {
    expect(height('x'.repeat(8000))).toBe(409);
  });
});
