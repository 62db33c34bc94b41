/** Words of `npm start` and `npm stop`. */
export const sideload = {
  noExcel:
    'There is no Excel for this system: try the add-in in a browser with “npm run demo”, or in Excel on the web (docs/install.md).',
  noCertificate:
    'The certificate for https://localhost could not be installed; run “npx office-addin-dev-certs install” to see why.',
  failed: 'Excel could not be reached; docs/install.md says how to add the manifest by hand.',
};
