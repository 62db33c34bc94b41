/** What the add-in's metadata says of one of its functions. */
export interface FunctionHelp {
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterHelp[];
}

export interface ParameterHelp {
  readonly name: string;
  readonly description?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** The functions of a metadata file under the names that formulas call them by: MLCOST.RETRAIN. */
export function namespaced(
  metadata: { readonly functions: readonly FunctionHelp[] },
  namespace: string,
): readonly FunctionHelp[] {
  return metadata.functions
    .map((help) => ({ ...help, name: `${namespace}.${help.name}`.toUpperCase() }))
    .sort((one, other) => one.name.localeCompare(other.name));
}
