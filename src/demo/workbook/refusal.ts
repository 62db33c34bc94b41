/** Excel's codes for what it does not do. */
export type RefusalCode =
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'AccessDenied'
  | 'InvalidSelection'
  | 'NotImplemented'
  | 'UnsupportedOperation';

/** Why, for a sentence in the user's language. */
export type RefusalReason =
  | 'argument'
  | 'dimensions'
  | 'formula'
  | 'lastSheet'
  | 'merged'
  | 'missing'
  | 'nameInUse'
  | 'nameRules'
  | 'overlap'
  | 'protected'
  | 'sheetNameInUse'
  | 'sheetNameRules'
  | 'hiddenSheet'
  | 'wouldLoseData'
  | 'validation';

/** Something that Excel would not do either; nothing has changed. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly reason: RefusalReason,
    message: string,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}
