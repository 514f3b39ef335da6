/** The intake route, for hooks that run before and after its controller. */
export const INTAKE_ROUTE = '/scalepoint/v1/:companyKey/tasks';
