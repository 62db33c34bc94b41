export interface PaneText {
  readonly title: string;
  readonly introduction: readonly string[];
  readonly search: string;
  readonly found: (count: number) => string;
  readonly argumentsOf: string;
  readonly noArguments: string;
  readonly optional: string;
  readonly repeated: string;
  /** Between arguments, as Excel shows formulas in this language. */
  readonly separator: string;
  readonly allFunctions: string;
  readonly otherLanguage: string;
  readonly loadingFailed: string;
}

export const pane: PaneText = {
  title: 'The cost of AI projects',
  introduction: [
    'MLCOST adds functions to Excel that estimate what a machine-learning or AI project costs: people, data, infrastructure, maintenance and drift.',
    'Type =MLCOST. in a cell and choose a function; everything is calculated on your own computer.',
  ],
  search: 'Search the functions',
  found: (count) =>
    count === 0 ? 'No function matches.' : count === 1 ? '1 function' : `${count} functions`,
  argumentsOf: 'Arguments',
  noArguments: 'This function takes no argument.',
  optional: 'optional',
  repeated: 'may be repeated',
  separator: ', ',
  allFunctions: 'All functions',
  otherLanguage: 'Français',
  loadingFailed:
    'The list of functions could not be loaded. Check your connection, then close this pane and open it again.',
};
