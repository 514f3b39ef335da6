/** The statements that begin and end a transaction, as MikroORM writes them. */
export const BEGIN = /^(?:begin|start transaction\b.*)$/i;
export const READ_ONLY = /\bread only\b/i;
export const END = /^(?:commit|rollback)$/i;
