/** Something a person can put right: said in one sentence, without a stack. */
export class Problem extends Error {}

/** Runs a command; a problem is printed and ends it with exit code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
