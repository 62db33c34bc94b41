import { FormulaError } from '../../engine';
import { Refusal } from '../workbook';

/** An error as office.js gets it; the location names the member that failed, as `Range.values`. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message = MESSAGES[code] ?? 'There was an internal error while processing the request.',
    readonly location?: string,
  ) {
    super(message);
  }

  get status(): number {
    return STATUS[this.code] ?? 400;
  }
}

/** The sentences that Excel gives with its codes. */
const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound:
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  UnsupportedOperation: 'The operation being attempted is not supported.',
};

const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

export const invalidArgument = (message?: string) => new ApiError('InvalidArgument', message);
export const itemNotFound = () => new ApiError('ItemNotFound');

/** What is thrown in a member, as office.js gets it. What nobody foresaw stays visible on the console. */
export function asApiError(error: unknown, location: string): ApiError {
  if (error instanceof ApiError) return new ApiError(error.code, error.message, error.location ?? location);
  if (error instanceof Refusal) {
    const message = error.reason === 'dimensions' ? error.message : MESSAGES[error.code];
    return new ApiError(error.code, message, location);
  }
  if (error instanceof FormulaError)
    return new ApiError('InvalidArgument', MESSAGES['InvalidArgument'], location);
  reportError(error);
  return new ApiError('GeneralException', undefined, location);
}
