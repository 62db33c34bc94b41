const DAY_MS = 86_400_000;
/** Serial 60 is Excel's 29 February 1900, a day that never was; from 1 March 1900 this origin is exact. */
const SERIAL_ORIGIN_MS = Date.UTC(1899, 11, 30);
const LAST_SERIAL = 2_958_465;

/** A date as Excel hands it over (serial number) or as text «YYYY-MM-DD», «YYYY-MM» meaning the month's last day. */
export function isoDate(value: unknown): string | undefined {
  if (typeof value === 'number') return fromSerial(value);
  if (typeof value !== 'string') return undefined;
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value.trim());
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), match[3]];
  const date = new Date(
    day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, Number(day)),
  );
  const text = date.toISOString().slice(0, 10);
  return text.startsWith(match[0]) ? text : undefined;
}

/** The serial number by which Excel knows a date. */
export function serialOf(date: string): number {
  return (Date.parse(date) - SERIAL_ORIGIN_MS) / DAY_MS;
}

function fromSerial(serial: number): string | undefined {
  if (!Number.isFinite(serial) || serial < 61 || serial > LAST_SERIAL) return undefined;
  return new Date(SERIAL_ORIGIN_MS + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
}
