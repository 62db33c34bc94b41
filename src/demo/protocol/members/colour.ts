import { invalidArgument } from '../apiError';

/** Names that Excel's scripts may use for colours: those of HTML. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  brown: '#A52A2A',
  cyan: '#00FFFF',
  gold: '#FFD700',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  indigo: '#4B0082',
  lightblue: '#ADD8E6',
  lightgray: '#D3D3D3',
  lightgreen: '#90EE90',
  lightgrey: '#D3D3D3',
  lightyellow: '#FFFFE0',
  magenta: '#FF00FF',
  maroon: '#800000',
  navy: '#000080',
  orange: '#FFA500',
  pink: '#FFC0CB',
  purple: '#800080',
  red: '#FF0000',
  silver: '#C0C0C0',
  teal: '#008080',
  violet: '#EE82EE',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** @throws {ApiError} when it is neither #RRGGBB nor the name of a colour */
export function colour(given: unknown): string {
  if (typeof given !== 'string') throw invalidArgument();
  if (/^#?[0-9a-f]{6}$/i.test(given)) return `#${given.replace('#', '').toUpperCase()}`;
  const named = NAMED[given.toLowerCase()];
  if (named === undefined) throw invalidArgument();
  return named;
}
