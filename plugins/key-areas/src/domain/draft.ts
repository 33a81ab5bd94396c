/** A value somebody is still writing: anything may be missing, and empty fields are null. */
export type Draft<Value> = Value extends (infer Row)[]
  ? Draft<Row>[]
  : Value extends object
    ? { [Key in keyof Value]?: Draft<Value[Key]> | null }
    : Value
