/** Something that keeps the page from starting, said in one sentence. */
export class Fault extends Error {}
