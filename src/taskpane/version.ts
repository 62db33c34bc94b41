/** Put in by the build, from package.json. */
declare const MLCOST_VERSION: string;

/** «MLCOST 1.2.3», which every budget carries. */
export const VERSION = `MLCOST ${MLCOST_VERSION}`;
