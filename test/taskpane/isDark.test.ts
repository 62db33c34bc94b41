import { describe, expect, it } from '@jest/globals';
import { isDark } from '../../src/taskpane/isDark';

describe('isDark', () => {
  it.each([
    ['#FFFFFF', false],
    ['#e6e6e6', false],
    ['#292929', true],
    ['#000000', true],
    [undefined, null],
    ['white', null],
  ])('takes the background %s as %s', (background, dark) => {
    expect(isDark(background)).toBe(dark);
  });
});
