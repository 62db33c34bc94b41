import type { Workbook } from '../../workbook';
import { ApiError, invalidArgument } from '../apiError';
import type { Members } from '../hostObject';

/** The structure of the workbook: which sheets there are, and in what order. */
export const workbookProtection: Members<Workbook> = {
  type: 'WorkbookProtection',
  properties: { protected: { get: ({ structureLock }) => structureLock !== undefined } },
  methods: {
    protect: (workbook, [password]) => {
      if (workbook.structureLock) throw new ApiError('AccessDenied');
      workbook.structureLock = { password: typeof password === 'string' ? password : '' };
      workbook.undoLog.clear();
    },
    unprotect: (workbook, [password]) => {
      const needed = workbook.structureLock?.password ?? '';
      if (needed !== '' && needed !== password) throw invalidArgument();
      workbook.structureLock = undefined;
      workbook.undoLog.clear();
    },
  },
};
