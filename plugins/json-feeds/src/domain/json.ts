/** A JSON object whose members are looked at before they are used. */
export type JsonObject = { [member: string]: unknown }
