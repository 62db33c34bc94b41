import { useEffect, useState } from 'react';
import { isDark } from '../isDark';
import type { ColourScheme } from './theme';

/** Light or dark: what Office tells, else what the browser prefers, and again whenever either changes. */
export function useColourScheme(): ColourScheme {
  const [scheme, setScheme] = useState(currentScheme);
  useEffect(() => {
    const follow = (): void => setScheme(currentScheme());
    const preference = window.matchMedia('(prefers-color-scheme: dark)');
    preference.addEventListener('change', follow);
    window.addEventListener('focus', follow); // Office tells its theme, but not every Excel tells that it changed
    return () => {
      preference.removeEventListener('change', follow);
      window.removeEventListener('focus', follow);
    };
  }, []);
  return scheme;
}

function currentScheme(): ColourScheme {
  const context = 'Office' in window ? (Office.context as Partial<Office.Context> | undefined) : undefined;
  const dark =
    isDark(context?.officeTheme?.bodyBackgroundColor) ??
    window.matchMedia('(prefers-color-scheme: dark)').matches;
  return dark ? 'dark' : 'light';
}
