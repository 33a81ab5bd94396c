type Named = {
  formerNames?: { name: string }[] | null
  name: string
  shortName: string
}

/** Every name a department is called by, bore or bears, the present one last. */
export function everyName({ formerNames, name, shortName }: Named): string[] {
  return [shortName, ...(formerNames ?? []).map((former) => former.name), name]
}
