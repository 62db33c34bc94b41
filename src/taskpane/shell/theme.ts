import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from '@fluentui/react-components';

/** The teal of our icon, from the darkest shade to the lightest. */
const teal: BrandVariants = {
  10: '#021013',
  20: '#062127',
  30: '#08323b',
  40: '#093f4b',
  50: '#0a4c5a',
  60: '#0a5767',
  70: '#0b6274',
  80: '#0b6274',
  90: '#1f7587',
  100: '#358899',
  110: '#55a5b5',
  120: '#6bbccb',
  130: '#7fd1e0',
  140: '#a5e0eb',
  150: '#c6edf4',
  160: '#e6f7fa',
};

const light = createLightTheme(teal);
const dark = createDarkTheme(teal);

/** Office tells light or dark; high contrast is the system's, which replaces every colour by its own. */
export const themes: Readonly<Record<'light' | 'dark', Theme>> = {
  light,
  dark: {
    ...dark,
    colorBrandForeground1: teal[130],
    colorBrandForeground2: teal[140],
    colorBrandForegroundLink: teal[130],
    colorBrandForegroundLinkHover: teal[140],
    colorBrandForegroundLinkPressed: teal[150],
    colorCompoundBrandForeground1: teal[130],
    colorCompoundBrandStroke: teal[120],
  },
};

export type ColourScheme = keyof typeof themes;
