/** Where tasks are delivered, for hooks that must see messages before and after the controller does. */
export const INTAKE_ROUTE = '/scalepoint/v1/:companyKey/tasks';
