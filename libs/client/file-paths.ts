// The paths that return files. Generated from openapi.json by "npm run client".

export const FILE_PATHS: ReadonlySet<string> = new Set([
  '/v1/tasks/{id}/files/{fileId}',
  '/v1/offers/{id}/pdf',
  '/v1/invoices/{id}/pdf',
  '/v1/links/subcontract/files/{fileId}',
]);
