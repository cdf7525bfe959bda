// Generated from the engine. Do not edit.
export type Done = { entry: number | null; created: string[] }
export type Command = { do: string } & Record<string, unknown>
// biome-ignore lint: replaced by the generated file
export interface Reads { [name: string]: { args: any; ret: any } }
