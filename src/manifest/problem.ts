export interface Problem {
  readonly rule: string;
  readonly message: string;
}

export const problem = (rule: string, message: string): Problem => ({ rule, message });
