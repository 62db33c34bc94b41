import type { Sheet } from '../../workbook';
import { NOTHING_ALLOWED, type ProtectionOptions } from '../../workbook/protection';
import { ApiError, invalidArgument } from '../apiError';
import type { Members } from '../hostObject';

export const worksheetProtection: Members<Sheet> = {
  type: 'WorksheetProtection',
  properties: {
    protected: { get: ({ protection }) => protection !== undefined },
    options: { get: ({ protection }) => protection?.options ?? null },
  },
  methods: {
    protect: (sheet, [options, password], { workbook }) => {
      if (sheet.protection) throw new ApiError('AccessDenied');
      workbook.protect(sheet, {
        options: { ...NOTHING_ALLOWED, ...given(options) },
        password: typeof password === 'string' && password !== '' ? password : undefined,
      });
    },
    unprotect: (sheet, [password], { workbook }) => {
      const needed = sheet.protection?.password;
      if (needed !== undefined && needed !== password) throw invalidArgument();
      workbook.protect(sheet, undefined);
    },
  },
};

function given(options: unknown): Partial<ProtectionOptions> {
  const entries = Object.entries((options ?? {}) as object).filter(([, value]) => value !== null);
  if (entries.some(([name]) => !(name in NOTHING_ALLOWED))) throw invalidArgument();
  return Object.fromEntries(entries);
}
