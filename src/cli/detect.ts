export async function detect(_files: string[], _flags: object): Promise<void> {}
