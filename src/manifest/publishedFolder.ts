/** The folder the add-in is published in, with its closing slash. Throws a sentence for anything else. */
export function publishedFolder(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new Error(
      `MLCOST_URL must be the https address of a folder, such as https://example.org/mlcost/, got “${address}”`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
