/** Words of the page that Excel opens for «Help on this function». */
export const helpPage = {
  argumentsOf: 'Arguments',
  noArguments: 'This function takes no argument.',
  optional: 'optional',
  repeated: 'may be repeated',
  /** Between arguments, as Excel shows formulas in this language. */
  separator: ', ',
  allFunctions: 'All functions',
  otherLanguage: 'Français',
};
