// Generated from openapi.json by "npm run client".

export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that the process runs
         * @description Returns 200 while the process is running.
         */
        get: operations["HealthController_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that the product is ready
         * @description Also checks the database. A 503 names what is unavailable; without a name the process is ending.
         */
        get: operations["HealthController_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get several resources
         * @description Answers up to 20 GETs in one response, each with its own status: a page that shows several things has them loaded again with one request. Each one needs its own permission and counts towards the rate limit. Files, exports and streams are refused.
         *
         *     Permission: `subscription:manage` or `settings:manage` or `tokens:manage` or `users:manage` or `tasks:read` or `tasks:manage` or `visits:manage` or `cases:read` or `cases:manage` or `invoices:read` or `invoices:post` or `directory:write` or `events:read` or `audit:read`.
         */
        get: operations["BatchController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description Lists the keys of the company, newest first, also revoked and expired ones.
         *
         *     Permission: `users:manage`.
         */
        get: operations["ApiKeyController_list"];
        put?: never;
        /**
         * Create an API key
         * @description Creates a key for a machine, which sends it as `Authorization: Bearer` or `X-Api-Key`. The key is returned only in this response; its digest is stored. A company can have at most 50 valid keys.
         *
         *     Permission: `users:manage`.
         */
        post: operations["ApiKeyController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an API key
         * @description Returns a key without its secret part.
         *
         *     Permission: `users:manage`.
         */
        get: operations["ApiKeyController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an API key
         * @description Refuses the key from now on, in every process within five seconds. It cannot be undone.
         *
         *     Permission: `users:manage`.
         */
        post: operations["ApiKeyController_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/bulk-moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move many tasks
         * @description Does the same with up to 200 tasks, each in a transaction of its own: a task that is refused does not hold up the others. Every task has its own result. Safe to repeat, and with an `Idempotency-Key` each task is moved once.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["BulkMovesController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List cases
         * @description Lists cases, newest first. Each value has its origin.
         *
         *     Permission: `cases:read`.
         */
        get: operations["CaseController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a case
         * @description Returns a case, with the differences between values edited by users and the insurer’s current values.
         *
         *     Permission: `cases:read`.
         */
        get: operations["CaseController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit a case
         * @description Changes the given fields. Edited values take precedence over later values from the insurer, which are then listed under `differences`.
         *
         *     Permission: `cases:manage`.
         */
        patch: operations["CaseController_edit"];
        trace?: never;
    };
    "/v1/cases/{id}/differences/{field}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve a difference
         * @description Applies the insurer’s value, after which the field follows the task again, or keeps the edited value.
         *
         *     Permission: `cases:manage`.
         */
        post: operations["CaseController_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/possible-doubles/{otherId}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dismiss a possible double
         * @description Says that the two tasks are not the same. They are not suggested again, whichever of them is shown.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["DoublesController_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/merging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a task into another one
         * @description For a task that the insurer sent twice. The work continues on the task that is kept, whose timeline, messages and files show those of both. This one is closed without notifying Scalepoint; it keeps what it has, and what the insurer sends about it later is applied to it and shown on the kept task. Its case is marked with `task-merged` and kept.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["DoublesController_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/separation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Separate a merged task
         * @description Undoes a merge: the task gets the status that it had before, or is cancelled if the insurer cancelled it meanwhile. Scalepoint is not notified.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["DoublesController_separate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/foreign-deliveries/{deliveryId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply a delivery of another insurer
         * @description Applies the update or cancellation as if the task’s own insurer had sent it. The task then belongs to the sender.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["ForeignDeliveryController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/foreign-deliveries/{deliveryId}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dismiss a delivery of another insurer
         * @description Leaves the task unchanged. The delivery remains stored, and the same content is a duplicate if it is sent again.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["ForeignDeliveryController_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move all open tasks to another employee
         * @description Makes another employee the case manager of all tasks of the first that are not finished, up to 200 in one call: repeat it while `more` is true. Every task has its own result, as in `POST /v1/tasks/bulk-moves`.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["HandoverController_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/case-sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a task to the case of another task
         * @description For two tasks of one claim that are one job. The work on this task continues on the case of the other task, the main task. Each task keeps its own status, deadlines, messages and approved amount, and invoices name the task that they belong to. The case that was opened for this task keeps its number and documents, is marked with `task-on-other-case`, and follows the insurer’s updates until the task is given its own case again.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["SharedCaseController_share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/case-separation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Separate a task from the case of another task
         * @description The task goes on with the case that was opened for it. Not possible once an invoice of the task was posted on the shared case.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["SharedCaseController_separate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tasks
         * @description Lists all tasks exchanged through Scalepoint, most overdue first.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["TaskController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the task counters
         * @description Returns the number of new tasks, overdue tasks, tasks that are due soon, tasks that need attention, and messages that could not be processed.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["TaskController_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export tasks as CSV
         * @description Exports all tasks that match the filters, for Danish spreadsheets: separated by semicolons, UTF-8 with a byte order mark, and with formulas escaped. `limit` and `cursor` are ignored.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["TaskController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a task
         * @description Returns a task with all content from the insurer.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["TaskController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the timeline of a task
         * @description Lists the history of the task and its case: who did what and when, and how Scalepoint responded. Newest first.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["TaskController_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of a task
         * @description Lists private notes and sent messages, newest first.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["TaskFilesController_messages"];
        put?: never;
        /**
         * Add a message to a task
         * @description Adds a private note, which never leaves the company. With `send`, the message is sent to Scalepoint, and the response appears on the timeline.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["TaskFilesController_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a message of a task
         * @description Returns a private note or a sent message.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["TaskFilesController_message"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/attachments/fetching": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retry missing attachments
         * @description Fetches the linked files that are missing, including those that are no longer retried automatically.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["TaskFilesController_fetch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the files of a task
         * @description Lists uploaded files and fetched attachments, newest first.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["TaskFilesController_files"];
        put?: never;
        /**
         * Add a file to a task
         * @description Uploads one file of at most 10 MB: a picture, PDF, document, spreadsheet, text or e-mail. Its name, type and content must match, and it is scanned for viruses if a scanner is configured. The file stays in the company. With `send`, it is also sent to Scalepoint under the user’s Scalepoint username.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["TaskFilesController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file
         * @description Returns the original bytes, always as a download.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["TaskFilesController_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a task
         * @description Accepts a task that has a case. Scalepoint is notified in the background, and its response appears on the timeline.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["TaskMovesController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a task
         * @description Rejects the task and gives a reason. Allowed until the repair has started. Scalepoint is notified in the background, and its response appears on the timeline.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["TaskMovesController_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Schedule the inspection
         * @description Sets or changes the inspection time of an accepted task. Scalepoint is notified in the background, and its response appears on the timeline.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["TaskMovesController_schedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/inspection-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report the inspection
         * @description Reports that the damage was inspected. Scalepoint is notified in the background, and its response appears on the timeline.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["TaskMovesController_inspected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/repair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start the repair
         * @description Reports that the repair has started. Scalepoint is notified in the background, and its response appears on the timeline.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["TaskMovesController_repair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a task
         * @description Reports that the work is finished. Scalepoint is notified in the background, and its response appears on the timeline.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["TaskMovesController_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a task
         * @description Closes a rejected, completed or invoiced task. It changes no more unless it is reopened. Scalepoint is not notified.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["TaskMovesController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen a task
         * @description Continues a task that had ended. A rejected task gets the status that it had before the rejection, a completed or invoiced one is in repair again, and a closed one gets the status before it was closed. Scalepoint is notified of the status, except when a closed task is reopened, because it was never told of the closing. Invoices that were posted stay posted. A task that the insurer cancelled can be reopened once the insurer sent it as new (`case-intake.sent-again-after-cancellation`).
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["TaskMovesController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retry opening the case
         * @description Opens the case of a task that needs attention, if the issue is resolved.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["TaskMovesController_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/debtor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose the debtor
         * @description If the task has no case yet, sets its debtor and retries opening the case. Otherwise changes the debtor of the case, as an edit.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["TaskMovesController_debtor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/scalepoint-case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the Scalepoint case id
         * @description Sets the case id that invoices and files need. Tasks received as XML do not contain it. It is part of the case’s address in Scalepoint.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["TaskMovesController_scalepointCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/deadlines/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Postpone a deadline
         * @description Moves an open deadline and records the reason. The new time applies until the insurer sends another one. Scalepoint is notified in the background, and its response appears on the timeline.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["TaskMovesController_postpone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/answers/{about}/handling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Handle a response of Scalepoint
         * @description Marks what Scalepoint rejected, or may not have received, as handled, and sends it again if asked to.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["TaskMovesController_handleAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List companies
         * @description Lists all companies of the installation by key.
         */
        get: operations["OperatorCompanyController_list"];
        put?: never;
        /**
         * Register a company
         * @description Registers a company, at once known to all processes. Registering the same company again changes nothing, so the call is safe to repeat if it names the `id`.
         */
        post: operations["OperatorCompanyController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/companies/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a company
         * @description Returns the registration of a company.
         */
        get: operations["OperatorCompanyController_get"];
        /**
         * Rename a company
         * @description Changes the name and the CVR number. The id and the key of a company never change.
         */
        put: operations["OperatorCompanyController_rename"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/companies/{key}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a company
         * @description Its users and API keys get 403, and what Scalepoint sends is answered 503 with `Retry-After`, within a second. Nothing is deleted, and tasks that were accepted before are still processed.
         */
        post: operations["OperatorCompanyController_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/v1/companies/{key}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a company
         * @description Ends the suspension of a company.
         */
        post: operations["OperatorCompanyController_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List absences
         * @description Lists the employees for whom an absence or a standing deputy was saved, by their id.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["AbsenceController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/absences/{employeeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the absence of an employee
         * @description Returns when the employee is away, and the standing deputy.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["AbsenceController_get"];
        /**
         * Set the absence of an employee
         * @description From the first to the last day, both included and in Danish time, the tasks of the employee also count as the deputy’s: in the filter `responsibleId`, and for notices.
         *
         *     Permission: `tasks:manage`.
         */
        put: operations["AbsenceController_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the company
         * @description Returns the company details that appear on invoices and letters.
         *
         *     Permission: `subscription:manage` or `settings:manage` or `tokens:manage` or `users:manage` or `tasks:read` or `tasks:manage` or `visits:manage` or `cases:read` or `cases:manage` or `invoices:read` or `invoices:post` or `directory:write` or `events:read` or `audit:read`.
         */
        get: operations["CompanyController_get"];
        /**
         * Replace the company
         * @description Replaces the company details.
         *
         *     Permission: `directory:write`.
         */
        put: operations["CompanyController_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/directory/{kind}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an entry
         * @description Returns an entry, whether active or not.
         *
         *     Permission: `directory:write` or `settings:manage` or `cases:read` or `tasks:read`.
         */
        get: operations["DirectoryController_get"];
        /**
         * Create or replace an entry
         * @description Creates or replaces the entry.
         *
         *     Permission: `directory:write`.
         */
        put: operations["DirectoryController_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/directory/{kind}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import entries
         * @description Creates or replaces one entry per NDJSON line, with the fields of a single entry and its `id`. The body is processed while it arrives, 500 lines per transaction. Invalid lines are reported by number, valid ones are saved. Safe to repeat.
         *
         *     Permission: `directory:write`.
         */
        post: operations["DirectoryController_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/directory/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List entries
         * @description Lists entries by name in Danish alphabetical order, for drop-down lists.
         *
         *     Permission: `directory:write` or `settings:manage` or `cases:read` or `tasks:read`.
         */
        get: operations["DirectoryController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description Lists all events of the company, oldest first, as CloudEvents 1.0. The order never changes and no event appears before one that was already read, so a reader that saves `next` and sends it as `after` misses nothing. Delivery is at least once: a reader that stops before saving `next` receives events again. Deduplicate by `id` or make processing idempotent. Without `after`, the list starts at the oldest stored event. An empty page means that there are no new events. If the months after the reader’s position have been dropped, the response is 410.
         *
         *     Permission: `events:read`.
         */
        get: operations["EventFeedController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream events
         * @description Streams events as server-sent events: `data` is a CloudEvents 1.0 event, `id` its position in the feed. Resumes after `Last-Event-ID` or `after`; otherwise starts with new events. `EventSource` resumes automatically, even after a restart of the server. Comments keep the connection alive. The stream ends when the token expires or the session ends, and is closed if the client reads nothing for 30 seconds. An `id` without `data` advances the position past events of other types. The response header `Last-Event-ID` is the position at which the stream starts.
         *
         *     Permission: `events:read`.
         */
        get: operations["EventFeedController_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the approved amount of a case
         * @description Returns what the insurer approved for the tasks of a case with the history, beside what is posted and what is left. With `taskId` of one task of the case.
         *
         *     Permission: `invoices:read`.
         */
        get: operations["ApprovalController_approval"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/own-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the own payment of a claim
         * @description Returns what the policyholder owes for the documents of a claim, what each document takes of it, and what is left of the deductible. `id` is Scalepoint’s id of the claim, or the id of one of its cases.
         *
         *     Permission: `invoices:read`.
         */
        get: operations["ClaimController_ownPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/own-payment/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the policyholder’s invoice as a draft
         * @description Returns the policyholder’s invoice as a draft with Danish lines: the own payment of all posted documents of the claim. Saves nothing; the ERP books it.
         *
         *     Permission: `invoices:read`.
         */
        get: operations["ClaimController_draft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}/e-invoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the e-invoice
         * @description Returns the invoice or credit note as Peppol BIS Billing 3.0 (UBL 2.1). Seller and buyer are addressed by their CVR numbers (scheme 0184). The depreciation is shown as prepaid. If a required detail is missing, the problem names each field and its remedy. A withdrawn invoice has no e-invoice.
         *
         *     Permission: `invoices:read`.
         */
        get: operations["EInvoiceController_eInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}/policyholder-draft/e-invoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the draft for the policyholder
         * @description Returns the policyholder’s own payment of an invoice as a draft in Peppol BIS Billing 3.0 (UBL 2.1), for the ERP to book. The lines are not subject to VAT, because the invoice to the insurer states the VAT. A private person has no Peppol address, so the draft is addressed to the seller. A credit note has no draft, and neither has an invoice of which the policyholder pays nothing.
         *
         *     Permission: `invoices:read`.
         */
        get: operations["EInvoiceController_draft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices
         * @description Lists invoices by issue date, newest first.
         *
         *     Permission: `invoices:read`.
         */
        get: operations["InvoiceController_list"];
        put?: never;
        /**
         * Register an invoice
         * @description Registers an invoice or credit note that is booked in the ERP, for a case from Scalepoint. It cannot be changed afterwards. The same number with the same content returns the same invoice; with different content it is rejected.
         *
         *     Permission: `invoices:post`.
         */
        post: operations["InvoiceController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import invoices
         * @description Registers one invoice per NDJSON line. The body is processed while it arrives, 200 lines per transaction. Invalid lines are reported by number, valid ones are saved. Safe to repeat.
         *
         *     Permission: `invoices:post`.
         */
        post: operations["InvoiceController_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export invoices
         * @description Exports all invoices issued in a period, as CSV for Danish spreadsheets or as JSON. Amounts of credit notes are negative, so that a column adds up.
         *
         *     Permission: `invoices:read`.
         */
        get: operations["InvoiceController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an invoice
         * @description Returns an invoice with its amounts and its posting.
         *
         *     Permission: `invoices:read`.
         */
        get: operations["InvoiceController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List offers
         * @description Lists offers, newest first.
         *
         *     Permission: `invoices:read`.
         */
        get: operations["OfferController_list"];
        put?: never;
        /**
         * Create an offer
         * @description Creates the draft of an offer for a case from Scalepoint, or of a supplement to an offer that the insurer has.
         *
         *     Permission: `invoices:post`.
         */
        post: operations["OfferController_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an offer
         * @description Returns an offer with its state and its answer.
         *
         *     Permission: `invoices:read`.
         */
        get: operations["OfferController_get"];
        /**
         * Change an offer
         * @description Replaces the content of an offer that is a draft or was recalled; it is a draft afterwards.
         *
         *     Permission: `invoices:post`.
         */
        put: operations["OfferController_revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers/{id}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an offer
         * @description Sends the figures to Scalepoint as a message, and the PDF as a file under the Scalepoint username of the user. Also sends an offer again that was recalled.
         *
         *     Permission: `invoices:post`.
         */
        post: operations["OfferController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers/{id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recall an offer
         * @description Recalls an offer that the insurer has not answered, and tells Scalepoint so.
         *
         *     Permission: `invoices:post`.
         */
        post: operations["OfferController_recall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report the answer to an offer
         * @description Records what the insurer answered otherwise than through Scalepoint. What it approves adds to the approved amount.
         *
         *     Permission: `invoices:post`.
         */
        post: operations["OfferController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the PDF of an offer
         * @description Returns the PDF as it was attached.
         *
         *     Permission: `invoices:read`.
         */
        get: operations["OfferController_pdf"];
        /**
         * Attach the PDF of an offer
         * @description Attaches a PDF of at most 10 MB. It is scanned for viruses, and sent to Scalepoint with the offer.
         *
         *     Permission: `invoices:post`.
         */
        put: operations["OfferController_attach"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}/posting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the posting
         * @description Returns the state of the posting and Scalepoint’s response.
         *
         *     Permission: `invoices:read`.
         */
        get: operations["PostingController_posting"];
        put?: never;
        /**
         * Post an invoice in Scalepoint
         * @description Validates the posting, then sends it in the background; `GET …/posting` returns the progress. Repeating the call creates no second posting. The user needs a Scalepoint username.
         *
         *     Permission: `invoices:post`.
         */
        post: operations["PostingController_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}/posting/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve an unclear posting
         * @description Records, after a check in Scalepoint, that the invoice is there, or that it is missing and must be sent again. The decision is audited.
         *
         *     Permission: `invoices:post`.
         */
        post: operations["PostingController_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an invoice
         * @description Withdraws an invoice that was never posted or that Scalepoint rejected. It can no longer be posted, and a withdrawn credit note releases its amount. The invoice remains stored, and its number remains in use.
         *
         *     Permission: `invoices:post`.
         */
        post: operations["PostingController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}/settlement-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview the settlement
         * @description Returns the policyholder’s and the insurer’s shares, with each step: as fixed with the posting, else as they would be now. Saves nothing.
         *
         *     Permission: `invoices:read`.
         */
        post: operations["PostingController_settlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the PDF
         * @description Returns the PDF as it was attached.
         *
         *     Permission: `invoices:read`.
         */
        get: operations["PostingController_pdf"];
        /**
         * Attach the PDF
         * @description Attaches the invoice as a PDF of at most 10 MB. It is scanned for viruses, and sent to Scalepoint after the invoice.
         *
         *     Permission: `invoices:post`.
         */
        put: operations["PostingController_attach"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}/pdf/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the PDF again
         * @description Sends the PDF of a posted invoice again, under the username of the current user. `pdfOutcome` of the posting shows the result.
         *
         *     Permission: `invoices:post`.
         */
        post: operations["PostingController_sendPdf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the audit trail
         * @description Lists who changed what, with the old and the new value. Secrets are masked.
         *
         *     Permission: `audit:read`.
         */
        get: operations["OperationsController_audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List failed reactions
         * @description Lists failed event handlers, each with its reason, until they succeed.
         *
         *     Permission: `audit:read`.
         */
        get: operations["OperationsController_deadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dead-letters/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retry a failed reaction
         * @description Retries from the event that failed. Repeating the call has no further effect.
         *
         *     Permission: `settings:manage`.
         */
        post: operations["OperationsController_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dead-letters/{id}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Skip the event of a failed reaction
         * @description Leaves the event that fails out for good and continues with the next one of its stream. The reason is kept in the audit trail.
         *
         *     Permission: `settings:manage`.
         */
        post: operations["OperationsController_skip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personal-data/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find a person
         * @description Finds tasks and debtors by the name, phone number or e-mail address of a policyholder, contact or debtor.
         *
         *     Permission: `users:manage`.
         */
        post: operations["PersonalRecordsController_find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personal-data/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export personal data
         * @description Returns everything that is stored about the person of these tasks and debtors, by section. Files are listed, and downloaded one by one.
         *
         *     Permission: `users:manage`.
         */
        post: operations["PersonalRecordsController_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personal-data/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List erasures
         * @description Lists the reports of erasures, newest first.
         *
         *     Permission: `users:manage`.
         */
        get: operations["PersonalRecordsController_erasures"];
        put?: never;
        /**
         * Erase personal data
         * @description Erases what is stored about the person of these tasks and debtors, in one transaction, and returns a report of what was erased and what is kept and why. Tasks must have ended. Repeating the call has no further effect.
         *
         *     Permission: `users:manage`.
         */
        post: operations["PersonalRecordsController_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personal-data/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the retention
         * @description Returns after how many months without activity the personal data of ended tasks is erased.
         *
         *     Permission: `users:manage`.
         */
        get: operations["PersonalRecordsController_retention"];
        /**
         * Set the retention
         * @description Sets it for the company. A nightly run erases what is due. Try it first with the preview.
         *
         *     Permission: `users:manage`.
         */
        put: operations["PersonalRecordsController_setRetention"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personal-data/retention/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview the retention
         * @description A dry run: lists what the next nightly run would erase, with the company’s retention or another one.
         *
         *     Permission: `users:manage`.
         */
        get: operations["PersonalRecordsController_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List connections
         * @description Lists, for each insurer with a security token, when a message was last received, last sent, and last failed.
         *
         *     Permission: `tokens:manage` or `tasks:read`.
         */
        get: operations["ConnectionController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/start-up-letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the start-up letter
         * @description Returns the request to Scalepoint to send tasks to this system, ready to be sent as an e-mail, in the language of `Accept-Language`.
         *
         *     Permission: `tokens:manage` or `tasks:read`.
         */
        get: operations["ConnectionController_letter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test message
         * @description Sends a test message with the insurer’s security token and returns the result. It concerns no task.
         *
         *     Permission: `tokens:manage`.
         */
        post: operations["ConnectionController_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deliveries
         * @description Lists all messages received from Scalepoint, including those that could not be processed.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["DeliveryController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a delivery
         * @description Returns a delivery with its raw message. CPR numbers and secrets are masked.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["DeliveryController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries/reprocessing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reprocess failed deliveries
         * @description The 100 oldest failed deliveries (or the waiting ones), each in its own transaction. Send `next` as `cursor` until it is null.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["DeliveryController_reprocessMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries/{id}/reprocess": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reprocess a delivery
         * @description Processes the stored message again. Tasks that are already known do not change, so the call is safe to repeat.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["DeliveryController_reprocess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries/{id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve a delivery
         * @description Marks a delivery that could not be processed as resolved. It remains stored, but no longer counts as failed.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["DeliveryController_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/event-source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the event source
         * @description Returns the Scalepoint event feed that tasks are polled from: its tenant, the current position, and the last error.
         *
         *     Permission: `tokens:manage` or `tasks:read`.
         */
        get: operations["EventSourceController_get"];
        /**
         * Set the event source
         * @description Sets the Scalepoint event feed to poll. A new tenant is read from its oldest event; a previous one resumes where it stopped.
         *
         *     Permission: `tokens:manage`.
         */
        put: operations["EventSourceController_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scalepoint/v1/{companyKey}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive tasks from Scalepoint
         * @description Stores the message, then responds. A repeated message gets the same response.
         */
        post: operations["IntakeController_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the calendar
         * @description Returns the company’s working hours, closings, and when it is warned of a deadline.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["CalendarController_get"];
        /**
         * Change the calendar
         * @description Replaces the calendar. Deadlines in working time of tasks that arrive later follow it; those of tasks that are opened already stay. Which tasks are due soon follows it at once.
         *
         *     Permission: `settings:manage`.
         */
        put: operations["CalendarController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List holidays
         * @description Lists the Danish public holidays of a year, and the days that each company chooses, in order.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["CalendarController_holidays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scalepoint-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the default settings
         * @description Returns the defaults of every new case from Scalepoint.
         *
         *     Permission: `settings:manage`.
         */
        get: operations["SettingsController_get"];
        /**
         * Change the default settings
         * @description Replaces the defaults. They take precedence over the debtor’s values.
         *
         *     Permission: `settings:manage`.
         */
        put: operations["SettingsController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scalepoint-settings/merge-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List merge fields
         * @description Lists the fields that a case-name template may contain, each with a label and a sample value.
         *
         *     Permission: `settings:manage`.
         */
        get: operations["SettingsController_mergeFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scalepoint-settings/case-name-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a case name
         * @description Fills a template with the sample values and with a task, or lists its errors. Saves nothing.
         *
         *     Permission: `settings:manage`.
         */
        post: operations["SettingsController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/text-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the text templates
         * @description Returns the company’s texts for rejections, postponements and messages.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["TextTemplatesController_get"];
        /**
         * Change the text templates
         * @description Replaces all text templates of the company.
         *
         *     Permission: `settings:manage`.
         */
        put: operations["TextTemplatesController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignment-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the assignment rules
         * @description Returns the rules that choose the case manager, and possibly the case group, of a new case.
         *
         *     Permission: `settings:manage`.
         */
        get: operations["AssignmentRulesController_get"];
        /**
         * Change the assignment rules
         * @description Replaces all rules. The first rule whose conditions a task meets takes precedence over the default settings and the debtor’s values. A rule whose employee has become inactive is skipped, and the timeline of the task says so.
         *
         *     Permission: `settings:manage`.
         */
        put: operations["AssignmentRulesController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignment-rules/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview assignment rules
         * @description Says what the given rules would do with a task. Saves nothing.
         *
         *     Permission: `settings:manage`.
         */
        post: operations["AssignmentRulesController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get key figures
         * @description Returns the key figures of the last days: received tasks, answer times against the deadline, where tasks are, how many are overdue, what each employee works on, and what was posted and approved in the last twelve months. The amounts also need the permission `invoices:read`; without it, `months` is null.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["StatisticsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statistics/times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get times against the clock
         * @description Returns how long tasks took to contact, inspection, offer and completion, and how many were on time, for all, by insurer and by case manager. `/v1/tasks` with `step`, `stepFrom`, `stepTo` and `stepLate` lists the tasks behind a figure.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["StepTimesController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statistics/times/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export times against the clock as CSV
         * @description Exports the figures for Danish spreadsheets: semicolons, decimal commas, UTF-8 with a byte order mark.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["StepTimesController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the subscription
         * @description Returns whether the module is active, its price, and the next charge.
         *
         *     Permission: `subscription:manage` or `settings:manage` or `tokens:manage` or `users:manage` or `tasks:read` or `tasks:manage` or `visits:manage` or `cases:read` or `cases:manage` or `invoices:read` or `invoices:post` or `directory:write` or `events:read` or `audit:read`.
         */
        get: operations["SubscriptionController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscription/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate the module
         * @description Activates the module and charges the month that starts. Reactivation within a paid month is free.
         *
         *     Permission: `subscription:manage`.
         */
        post: operations["SubscriptionController_activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscription/deactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deactivate the module
         * @description Deactivates the module. Settings, tokens and tasks are not deleted.
         *
         *     Permission: `subscription:manage`.
         */
        post: operations["SubscriptionController_deactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscription/charges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List charges
         * @description Lists one charge per started month, counted from the day of activation, newest first.
         *
         *     Permission: `subscription:manage`.
         */
        get: operations["SubscriptionController_charges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/navigation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the menu items
         * @description Lists the menu items that the user has permission to use. The Scalepoint items are included only while the module is active.
         *
         *     Permission: `subscription:manage` or `settings:manage` or `tokens:manage` or `users:manage` or `tasks:read` or `tasks:manage` or `visits:manage` or `cases:read` or `cases:manage` or `invoices:read` or `invoices:post` or `directory:write` or `events:read` or `audit:read`.
         */
        get: operations["SubscriptionController_navigation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/insurers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List insurers
         * @description Lists the insurers of the company in Danish alphabetical order, for drop-down lists. Insurers that were merged into another one are left out.
         *
         *     Permission: `tokens:manage`.
         */
        get: operations["InsurerController_list"];
        put?: never;
        /**
         * Register an insurer
         * @description Adds an insurer to the company’s list. Two insurers may share a CVR number, because one company can own two brands.
         *
         *     Permission: `tokens:manage`.
         */
        post: operations["InsurerController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/insurers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an insurer
         * @description Returns an insurer of the company.
         *
         *     Permission: `tokens:manage`.
         */
        get: operations["InsurerController_get"];
        /**
         * Change an insurer
         * @description Changes the name or CVR number. Tokens and tasks are not affected.
         *
         *     Permission: `tokens:manage`.
         */
        put: operations["InsurerController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/insurers/{id}/merging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge an insurer into another one
         * @description For an insurer that is in the list twice. Its tokens with their aliases, its tasks and its text templates become those of the insurer that is kept, and deliveries that still name it arrive as the other’s. Both insurers’ tokens stay valid. Tasks follow in the background. Invoices keep the insurer that they were booked for. It cannot be undone.
         *
         *     Permission: `tokens:manage`.
         */
        post: operations["InsurerController_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/security-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List security tokens
         * @description Lists all security tokens of the company. Codes are masked.
         *
         *     Permission: `tokens:manage`.
         */
        get: operations["TokenController_list"];
        put?: never;
        /**
         * Create a security token
         * @description Stores the code that an insurer gave the company. Tasks can then be exchanged with that insurer. Without an alias, the token gets the one of the insurer’s first delivery.
         *
         *     Permission: `tokens:manage`.
         */
        post: operations["TokenController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/security-tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a security token
         * @description Returns a security token with its code masked. The ETag is its version.
         *
         *     Permission: `tokens:manage`.
         */
        get: operations["TokenController_get"];
        /**
         * Edit a security token
         * @description Changes insurer, aliases, debtor, and how the debtor of a case is chosen. To change the code, rotate it.
         *
         *     Permission: `tokens:manage`.
         */
        put: operations["TokenController_edit"];
        post?: never;
        /**
         * Delete a security token
         * @description Deletes the token; it is no longer used for the insurer. Requires confirmation while the insurer has open tasks.
         *
         *     Permission: `tokens:manage`.
         */
        delete: operations["TokenController_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/security-tokens/{id}/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate the code
         * @description Replaces the code. Outgoing messages use the new code immediately, and incoming messages may use it. The old code is accepted until and including `oldValidUntil`, so no message is rejected while the insurer changes over.
         *
         *     Permission: `tokens:manage`.
         */
        post: operations["TokenController_rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the current user
         * @description Returns the authenticated user and their permissions.
         *
         *     Permission: `subscription:manage` or `settings:manage` or `tokens:manage` or `users:manage` or `tasks:read` or `tasks:manage` or `visits:manage` or `cases:read` or `cases:manage` or `invoices:read` or `invoices:post` or `directory:write` or `events:read` or `audit:read`.
         */
        get: operations["MeController_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description Revokes the access token of this request. The client must also end the session at the issuer.
         *
         *     Permission: `subscription:manage` or `settings:manage` or `tokens:manage` or `users:manage` or `tasks:read` or `tasks:manage` or `visits:manage` or `cases:read` or `cases:manage` or `invoices:read` or `invoices:post` or `directory:write` or `events:read` or `audit:read`.
         */
        post: operations["MeController_signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the saved views
         * @description Returns the views of the task list that the current user has saved: filters and order under a name.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["SavedViewsController_get"];
        /**
         * Change the saved views
         * @description Replaces all saved views of the current user.
         *
         *     Permission: `tasks:read`.
         */
        put: operations["SavedViewsController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Lists the ERP’s users by name in Danish alphabetical order.
         *
         *     Permission: `users:manage`.
         */
        get: operations["UserController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user
         * @description Returns a user of the ERP, whether active or not.
         *
         *     Permission: `users:manage`.
         */
        get: operations["UserController_get"];
        /**
         * Create or replace a user
         * @description Creates or replaces the user. An inactive user is rejected within a minute, even with a valid token.
         *
         *     Permission: `users:manage`.
         */
        put: operations["UserController_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{id}/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End all sessions of a user
         * @description Rejects all tokens issued until now, within a minute. The session at the issuer must be ended there.
         *
         *     Permission: `users:manage`.
         */
        post: operations["UserController_endSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End all sessions of the company
         * @description Rejects all tokens issued until now, including your own, within a minute.
         *
         *     Permission: `users:manage`.
         */
        post: operations["UserController_endAllSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{id}/scalepoint-username": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set or clear the Scalepoint username
         * @description Sets the username that is required to post invoices in Scalepoint.
         *
         *     Permission: `users:manage`.
         */
        put: operations["UserController_name"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the deliveries of a webhook
         * @description Lists all calls of the last 30 days with their result, newest first, including failed attempts.
         *
         *     Permission: `events:read`.
         */
        get: operations["WebhookDeliveryController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries/{deliveryId}/redelivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redeliver an event
         * @description Sends the event of the delivery again within seconds, outside the order of the feed and even while the webhook is inactive. Repeating the call for the same delivery returns the same response and sends nothing. The log then contains a new delivery, which can itself be redelivered.
         *
         *     Permission: `settings:manage`.
         */
        post: operations["WebhookDeliveryController_redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test message
         * @description Sends one signed message of type `webhooks.test.v1` within seconds, even while the webhook is inactive. The result appears in the list of deliveries.
         *
         *     Permission: `settings:manage`.
         */
        post: operations["WebhookDeliveryController_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description Lists the webhooks of the company with their delivery status.
         *
         *     Permission: `events:read`.
         */
        get: operations["WebhookController_list"];
        put?: never;
        /**
         * Create a webhook
         * @description Sends every new event to the address by POST, as CloudEvents 1.0, in feed order, and signed according to Standard Webhooks. The next event is sent after a 2xx response within 10 seconds. Otherwise the event is retried for three days with increasing delays, never before `Retry-After`. After that, or immediately after a 410, the webhook is disabled; unsent events remain available. Delivery is at least once: a repeated event has the same `webhook-id`. The secret is returned only in this response. A company can have at most 20 webhooks.
         *
         *     Permission: `settings:manage`.
         */
        post: operations["WebhookController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description Returns a webhook without its secret. The ETag is its version.
         *
         *     Permission: `events:read`.
         */
        get: operations["WebhookController_get"];
        /**
         * Change a webhook
         * @description Changes the address, event types, description, or whether the webhook is active. Pending events are sent immediately, and the three-day retry period starts again. No events are lost while a webhook is inactive: it resumes where it stopped.
         *
         *     Permission: `settings:manage`.
         */
        put: operations["WebhookController_edit"];
        post?: never;
        /**
         * Delete a webhook
         * @description Deletes the webhook and its delivery log. Pending events are not sent.
         *
         *     Permission: `settings:manage`.
         */
        delete: operations["WebhookController_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate the secret
         * @description Generates a new secret, which is returned only in this response. Until `oldValidUntil`, messages are signed with both secrets, so that the receiver can change over.
         *
         *     Permission: `settings:manage`.
         */
        post: operations["WebhookController_rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subcontractors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List subcontractors
         * @description Lists the firms that work is handed to, in the order in which they were added.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["FirmController_list"];
        put?: never;
        /**
         * Add a subcontractor
         * @description Adds a firm to the list, for this and later tasks.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["FirmController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subcontractors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a subcontractor
         * @description Returns a firm that work is handed to.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["FirmController_get"];
        /**
         * Change a subcontractor
         * @description Replaces the details of a firm. An inactive firm keeps what it has and gets nothing new.
         *
         *     Permission: `tasks:manage`.
         */
        put: operations["FirmController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subcontracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List subcontracts
         * @description Lists the tasks, and parts of tasks, that were handed to subcontractors, newest first.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["SubcontractController_list"];
        put?: never;
        /**
         * Create a subcontract
         * @description Hands a task, or a part of it, to another firm. The response has a secret link, which opens a page without login where the firm sees the text, its files, and the address and contact if they are ticked; there it accepts, names a price, reports and sends files. The link is in this response only; a digest of it is stored.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["SubcontractController_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subcontracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a subcontract
         * @description Returns what was handed to a subcontractor, and how far it is.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["SubcontractController_get"];
        /**
         * Change a subcontract
         * @description Replaces what the firm is to do and sees. The price cannot change once the firm has accepted.
         *
         *     Permission: `tasks:manage`.
         */
        put: operations["SubcontractController_revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subcontracts/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the link of a subcontract
         * @description Returns a new link. The old one stops working at once.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["SubcontractController_renewLink"];
        /**
         * Withdraw the link of a subcontract
         * @description Makes the link useless. The subcontract stays as it is, and the link can be renewed.
         *
         *     Permission: `tasks:manage`.
         */
        delete: operations["SubcontractController_withdrawLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subcontracts/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a subcontract
         * @description Ends a subcontract that is not finished. The link then says that the work was withdrawn.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["SubcontractController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subcontracts/{id}/price-agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept the price of a subcontractor
         * @description Agrees to the price that the firm named, which gives it the work.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["SubcontractController_agreePrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subcontracts/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the comments of a subcontract
         * @description Lists what the office and the firm wrote, newest first.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["SubcontractController_comments"];
        put?: never;
        /**
         * Add a comment to a subcontract
         * @description Adds a comment that the firm sees on its page.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["SubcontractController_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/subcontract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the work behind a link
         * @description Returns what the firm with the link is to do, as far as the office shows it.
         */
        get: operations["SubcontractLinkController_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/subcontract/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file of the work
         * @description Returns a file that the office shows or that the firm sent, always as a download.
         */
        get: operations["SubcontractLinkController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/subcontract/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept the work
         * @description Accepts the work; not possible while a price is asked for.
         */
        post: operations["SubcontractLinkController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/subcontract/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject the work
         * @description Declines the work with a reason, which the office sees.
         */
        post: operations["SubcontractLinkController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/subcontract/price": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a price
         * @description Names a price where one is asked for. The firm has the work when the office has agreed to it.
         */
        post: operations["SubcontractLinkController_givePrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/subcontract/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report the start of the work
         * @description Reports the work as begun once it is accepted.
         */
        post: operations["SubcontractLinkController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/subcontract/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report the end of the work
         * @description Reports the work as finished once it is accepted.
         */
        post: operations["SubcontractLinkController_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/subcontract/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a comment to the work
         * @description Adds a comment, at most 200 in all.
         */
        post: operations["SubcontractLinkController_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/subcontract/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a file to the office
         * @description Uploads one picture or PDF of at most 10 MB, at most 60 in all. It is examined and scanned as the files of users are, and is a private file of the task: the insurer gets it only if the office sends it.
         */
        post: operations["SubcontractLinkController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/{address}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a calendar
         * @description Returns the visits of an employee or of the company in iCalendar format (RFC 5545), for calendar programs. The secret address is the only access: it comes from `/v1/calendar-feeds`, ends in `.ics` and needs no token. Shows the visits of the last 30 and the next 365 days; a cancelled visit is shown as cancelled for 14 days. A visit keeps its `UID`, and its `SEQUENCE` increases with each change.
         */
        get: operations["CalendarController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List calendar addresses
         * @description Lists the calendar of the company and those of its employees, without their secret addresses.
         *
         *     Permission: `settings:manage`.
         */
        get: operations["CalendarFeedController_list"];
        put?: never;
        /**
         * Create a calendar address
         * @description Creates the secret address of a calendar that calendar programs subscribe to. It is returned only in this response; its digest is stored. Each employee, and the company, can have one.
         *
         *     Permission: `settings:manage`.
         */
        post: operations["CalendarFeedController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar-feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a calendar address
         * @description Returns a calendar without its secret address.
         *
         *     Permission: `settings:manage`.
         */
        get: operations["CalendarFeedController_get"];
        put?: never;
        post?: never;
        /**
         * Delete a calendar address
         * @description The address is refused at once.
         *
         *     Permission: `settings:manage`.
         */
        delete: operations["CalendarFeedController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar-feeds/{id}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a calendar address
         * @description Replaces the secret address; the old one is refused at once. The new one is returned only in this response.
         *
         *     Permission: `settings:manage`.
         */
        post: operations["CalendarFeedController_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List visits
         * @description Lists visits by their start, earliest first, with what a calendar shows of their tasks.
         *
         *     Permission: `tasks:read` or `visits:manage`.
         */
        get: operations["VisitController_list"];
        put?: never;
        /**
         * Schedule a visit
         * @description Books a visit of a task. The inspection date of the task follows an inspection, and Scalepoint is told. Other visits of the employee at the same time are answered as `conflicts`; nothing is refused.
         *
         *     Permission: `tasks:manage` or `visits:manage`.
         */
        post: operations["VisitController_book"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a visit
         * @description Returns a visit. The ETag is its version.
         *
         *     Permission: `tasks:read` or `visits:manage`.
         */
        get: operations["VisitController_get"];
        /**
         * Change a visit
         * @description Moves a visit, assigns it, or changes its duration or note. The inspection date of the task follows an inspection, and Scalepoint is told. Other visits of the employee at the same time are answered as `conflicts`; nothing is refused. A visit whose policyholder was not reached is planned again by another time.
         *
         *     Permission: `tasks:manage` or `visits:manage`.
         */
        put: operations["VisitController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visits/{id}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a visit
         * @description Reports that the employee is on the way.
         *
         *     Permission: `tasks:manage` or `visits:manage`.
         */
        post: operations["VisitController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visits/{id}/failed-attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a policyholder as not reached
         * @description Counts the attempt. The visit stays open and waits for another time.
         *
         *     Permission: `tasks:manage` or `visits:manage`.
         */
        post: operations["VisitController_notReached"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visits/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a visit as made
         * @description Reports that the visit was made. An inspection is also reported at its task, if the task allows it.
         *
         *     Permission: `tasks:manage` or `visits:manage`.
         */
        post: operations["VisitController_made"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visits/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a visit
         * @description Cancels a visit that was not made. The inspection date that Scalepoint was told stays until another one.
         *
         *     Permission: `tasks:manage` or `visits:manage`.
         */
        post: operations["VisitController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visits/{id}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a proposed time
         * @description Records another time that the policyholder proposed. The visit stays as it is until the proposal is accepted or dismissed; a later proposal replaces it.
         *
         *     Permission: `tasks:manage` or `visits:manage`.
         */
        post: operations["VisitController_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visits/{id}/proposal-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept or dismiss a proposed time
         * @description Moves the visit to the time that the policyholder proposed, or dismisses the proposal.
         *
         *     Permission: `tasks:manage` or `visits:manage`.
         */
        post: operations["VisitController_answerProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reports
         * @description Lists inspection reports, drying logs and completion reports, newest first.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["ReportController_list"];
        put?: never;
        /**
         * Start a report
         * @description Starts a report about a task from a template, which is copied. A task can have several reports.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["ReportController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a report
         * @description Returns a report with its template. The ETag is its version.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["ReportController_get"];
        /**
         * Fill in a report
         * @description Replaces the answers, photos, measurements and signatures. A signature becomes invalid when anything else of the report changes after it. Nothing is mandatory until the report is finished.
         *
         *     Permission: `tasks:manage`.
         */
        put: operations["ReportController_fill"];
        post?: never;
        /**
         * Delete a report
         * @description Deletes a report that was never finished.
         *
         *     Permission: `tasks:manage`.
         */
        delete: operations["ReportController_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{id}/finishing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish a version of a report
         * @description Keeps what the report says as a version that does not change any more. Its PDF is added to the files of the task and sent to Scalepoint. Finishing the same content again changes nothing; after a change there is a further version.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["ReportController_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the finished versions of a report
         * @description Lists the versions, newest first, each with its PDF, a file of the task, and what Scalepoint answered to it.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["ReportController_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/report-mark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the mark of reports
         * @description Returns the company’s mark on its reports.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["ReportMarkController_get"];
        /**
         * Change the mark of reports
         * @description Sets the company’s mark, which the PDFs of reports show from then on, or removes it.
         *
         *     Permission: `settings:manage`.
         */
        put: operations["ReportMarkController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/report-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List report templates
         * @description Lists the company’s own templates, then the standard templates, which can be copied and not changed.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["TemplateController_list"];
        put?: never;
        /**
         * Create a report template
         * @description Creates a template of the company. What a GET of another template returned can be sent to copy it.
         *
         *     Permission: `settings:manage`.
         */
        post: operations["TemplateController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/report-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a report template
         * @description Returns a template. The ETag is its version.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["TemplateController_get"];
        /**
         * Change a report template
         * @description Replaces a template. Reports that were started from it keep the template that they had.
         *
         *     Permission: `settings:manage`.
         */
        put: operations["TemplateController_change"];
        post?: never;
        /**
         * Delete a report template
         * @description Deletes a template. Its reports stay as they are.
         *
         *     Permission: `settings:manage`.
         */
        delete: operations["TemplateController_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your notices
         * @description Lists what the current user was told of in the last 90 days, newest first. Notices of the kind `delivery-failed` are listed for users with `tasks:manage`.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["NoticesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/notices/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the number of your unread notices
         * @description Returns how many notices are unread.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["NoticesController_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set all your notices as read
         * @description Marks the 500 oldest unread notices as read; repeat it for more. Safe to repeat.
         *
         *     Permission: `tasks:read`.
         */
        post: operations["NoticesController_readAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a notice as read
         * @description Marks one of your notices as read. Safe to repeat.
         *
         *     Permission: `tasks:read`.
         */
        post: operations["NoticesController_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/notice-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get how you are told
         * @description Returns for each kind of notice whether it is shown in the console, on the desktop and sent by mail.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["NoticesController_preferences"];
        /**
         * Change how you are told
         * @description Replaces the settings of the current user. They apply to what happens from now on.
         *
         *     Permission: `tasks:read`.
         */
        put: operations["NoticesController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the appointment behind a link
         * @description Returns when the company comes, and whether it is on the way.
         */
        get: operations["AppointmentLinkController_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/visit/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a proposal for another time
         * @description Proposes another time. The appointment stays as it is until the office has accepted it.
         */
        post: operations["AppointmentLinkController_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invitations
         * @description Lists the links that were made for policyholders, newest first.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["InvitationController_list"];
        put?: never;
        /**
         * Create an invitation
         * @description Makes a secret link for the policyholder of a visit, which opens a page without login with the appointment and its status, where another time can be proposed. An earlier link of the visit stops working. The link is in this response only; a digest of it is stored.
         *
         *     Permission: `tasks:manage`.
         */
        post: operations["InvitationController_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an invitation
         * @description Returns the state of the link of a policyholder.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["InvitationController_get"];
        put?: never;
        post?: never;
        /**
         * Withdraw an invitation
         * @description Makes the link of a policyholder useless. A new one can be made.
         *
         *     Permission: `tasks:manage`.
         */
        delete: operations["InvitationController_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policyholder-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List messages to policyholders
         * @description Lists what policyholders were sent, is waiting, or was not sent and why, newest first.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["MessagesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policyholder-messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a message to a policyholder
         * @description Returns a message and its state.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["MessagesController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/opt-outs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get whether a policyholder gets messages
         * @description Returns whether the mail address and the phone number of a task opted out of messages of the company.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["MessagesController_optOuts"];
        /**
         * Change whether a policyholder gets messages
         * @description Opts the mail address and the phone number of a task out of messages, or in again. It counts for all tasks with the same address or number.
         *
         *     Permission: `tasks:manage`.
         */
        put: operations["MessagesController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policyholder-message-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the settings of messages to policyholders
         * @description Returns what policyholders are told by mail and text message, when and with which words.
         *
         *     Permission: `settings:manage`.
         */
        get: operations["MessageSettingsController_get"];
        /**
         * Change the settings of messages to policyholders
         * @description Replaces the settings. Everything is off until a company turns on the master switch and a message. They count for what is sent from now on, also for messages that wait.
         *
         *     Permission: `settings:manage`.
         */
        put: operations["MessageSettingsController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policyholder-message-settings/merge-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List merge fields of messages
         * @description Lists the fields that the text of a message may contain, each with a label and a sample value.
         *
         *     Permission: `settings:manage`.
         */
        get: operations["MessageSettingsController_mergeFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policyholder-message-settings/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a message
         * @description Fills a text with the sample values and with a task, or lists its errors. Saves and sends nothing.
         *
         *     Permission: `settings:manage`.
         */
        post: operations["MessageSettingsController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unsubscribe/{secret}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an opt-out by one click
         * @description Stops mails of the company to the recipient, as the button of a mail program asks. Safe to repeat.
         */
        post: operations["OneClickController_optOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get whether messages are sent to the holder of a link
         * @description Returns whose messages the link stops, and whether they are stopped.
         */
        get: operations["OptOutLinkController_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/messages/opt-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an opt-out
         * @description Stops messages of the company to the address or number that got the link. Safe to repeat.
         */
        post: operations["OptOutLinkController_optOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Health: {
            /** @enum {string} */
            status: "live" | "ready";
            /** @description Path of the request */
            checked?: string[];
        };
        ReadResponse: {
            /** @example /v1/tasks/counts */
            path: string;
            /**
             * @description The status that the call for this address alone would have had
             * @example 200
             */
            status: number;
            /** @description Its ETag */
            etag: string | null;
            /** @description Its body: the content, or the problem */
            body: {
                [key: string]: unknown;
            } | null;
        };
        BatchResponse: {
            /** @description One answer for each address, in the given order */
            answers: components["schemas"]["ReadResponse"][];
        };
        /** @enum {string} */
        Permission: "subscription:manage" | "settings:manage" | "tokens:manage" | "users:manage" | "tasks:read" | "tasks:manage" | "visits:manage" | "cases:read" | "cases:manage" | "invoices:read" | "invoices:post" | "directory:write" | "events:read" | "audit:read";
        /** @enum {string} */
        ApiKeyState: "valid" | "expired" | "revoked";
        ApiKeyResponse: {
            /** Format: uuid */
            id: string;
            /**
             * @description What the key is used for
             * @example ERP
             */
            name: string;
            /** @example ••••kQ3x */
            maskedKey: string;
            scopes: components["schemas"]["Permission"][];
            state: components["schemas"]["ApiKeyState"];
            /**
             * @description The user who created it
             * @example anna
             */
            createdBy: string;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            revokedAt: string | null;
            /**
             * Format: date-time
             * @description To the minute
             * @example 2026-11-25T08:30:00+01:00
             */
            lastUsedAt: string | null;
            version: number;
        };
        ApiKeyResponsePage: {
            items: components["schemas"]["ApiKeyResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        ApiKeyRequest: {
            /**
             * @description What the key is used for
             * @example ERP
             */
            name: string;
            /**
             * @description Permissions of its bearer; only those that you have yourself
             * @example [
             *       "tasks:read",
             *       "events:read"
             *     ]
             */
            scopes: components["schemas"]["Permission"][];
            /**
             * Format: date-time
             * @description When it expires. Null or missing: never
             * @example 2099-12-31T12:00:00Z
             */
            expiresAt?: string | null;
        };
        ApiKeyWithSecretResponse: {
            /** Format: uuid */
            id: string;
            /**
             * @description What the key is used for
             * @example ERP
             */
            name: string;
            /** @example ••••kQ3x */
            maskedKey: string;
            scopes: components["schemas"]["Permission"][];
            state: components["schemas"]["ApiKeyState"];
            /**
             * @description The user who created it
             * @example anna
             */
            createdBy: string;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            revokedAt: string | null;
            /**
             * Format: date-time
             * @description To the minute
             * @example 2026-11-25T08:30:00+01:00
             */
            lastUsedAt: string | null;
            version: number;
            /**
             * @description The key, in this response only; null in the repeated response to an `Idempotency-Key`
             * @example spk_01997c00000070008000000000000d1a_…
             */
            key: string | null;
        };
        /**
         * @description What `POST /v1/tasks/{id}/…` does with one task; `postponement` postpones a deadline; `reassignment` makes another employee the case manager.
         * @enum {string}
         */
        BulkMove: "acceptance" | "rejection" | "inspection" | "inspection-report" | "repair" | "completion" | "closing" | "postponement" | "reassignment";
        /**
         * @description Refused with 409 if the task has another status by now
         * @enum {string}
         */
        TaskStatus: "waiting" | "received" | "needs-attention" | "case-opened" | "accepted" | "rejected" | "inspection-scheduled" | "inspected" | "in-repair" | "completed" | "invoiced" | "closed" | "cancelled";
        MovedTaskBody: {
            /**
             * Format: uuid
             * @example 01997c00-0000-7000-8000-0000000e0003
             */
            id: string;
            /** @description Refused with 412 if the task has another version by now */
            version?: number;
            /** @description Refused with 409 if the task has another status by now */
            ifStatus?: components["schemas"]["TaskStatus"];
        };
        BulkMovesBody: {
            /**
             * @description What `POST /v1/tasks/{id}/…` does with one task; `postponement` postpones a deadline; `reassignment` makes another employee the case manager.
             * @example acceptance
             */
            move: components["schemas"]["BulkMove"];
            tasks: components["schemas"]["MovedTaskBody"][];
            /** @description Required for `rejection` and `postponement` */
            reason?: string;
            /**
             * @description Required for `inspection` and `postponement`; for `completion` the default is now. Only a postponement takes a day, which ends when the day ends in Denmark
             * @example 2026-11-25
             */
            at?: string;
            /** @description Name of the deadline; required for `postponement` */
            deadline?: string;
            /** @description Id of an active employee; required for `reassignment` */
            caseManagerId?: string;
        };
        AddressResponse: {
            /** @example Strandstien 7 */
            street: string | null;
            street2: string | null;
            /** @example 4581 */
            postalCode: string | null;
            /** @example Rørvig */
            city: string | null;
            countryCode: string | null;
        };
        PolicyholderResponse: {
            /** @example Åse Ørskov Bækgård */
            name: string | null;
            /** @example 12 34 56 78 */
            phone: string | null;
            mobile: string | null;
            email: string | null;
            address: components["schemas"]["AddressResponse"] | null;
            cvr: string | null;
        };
        /** @enum {string} */
        DeadlineOrigin: "task" | "settings" | "postponed";
        DeadlineResponse: {
            /** @example contact */
            name: string;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            at: string;
            origin: components["schemas"]["DeadlineOrigin"];
            /** @description Whether the deadline has passed without being met */
            overdue: boolean;
        };
        AttentionResponse: {
            /** @example case-intake.case-group-missing */
            code: string;
            /** @example caseGroupId */
            field: string;
            detail: string;
            /** @description Possible debtors */
            candidates?: string[];
            /**
             * Format: uuid
             * @description The event that Scalepoint rejected, or the delivery of another insurer
             */
            about?: string;
        };
        TaskNamesResponse: {
            /**
             * @description Name of the case
             * @example Scalepoint: 20261124-07
             */
            caseId: string | null;
            /**
             * @description Number of the case
             * @example 1001
             */
            caseNumber: number | null;
            /**
             * @description Name of the debtor of the case
             * @example Nordlys Forsikring
             */
            debtorId: string | null;
            /**
             * @description Name of the case manager of the case
             * @example Anna Åkjær
             */
            caseManagerId: string | null;
            /** @description Names of the debtors under `attention.candidates`, by their ids */
            candidates: {
                [key: string]: string;
            };
        };
        TaskResponse: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Scalepoint’s GUID
             */
            scalepointTaskId: string;
            status: components["schemas"]["TaskStatus"];
            /** Format: uuid */
            insurerId: string;
            /** @example Nordlys Forsikring */
            insurerName: string;
            /** @example 20261124-07-1 */
            referenceNumber: string | null;
            /** @example 20261124-07 */
            scalepointCaseNumber: string | null;
            /**
             * Format: uuid
             * @description Scalepoint’s GUID of the case; required for invoices and files
             */
            scalepointCaseId: string | null;
            scalepointUrl: string | null;
            /** @example 4405.09228 */
            policyNumber: string | null;
            policyholder: components["schemas"]["PolicyholderResponse"];
            damageAddress: components["schemas"]["AddressResponse"] | null;
            /** @example Skjult rørskade */
            damageType: string | null;
            /** @description The beginning of the damage description */
            damageSummary: string | null;
            deadlines: components["schemas"]["DeadlineResponse"][];
            /**
             * Format: date-time
             * @description The first open deadline
             * @example 2026-11-25T08:30:00+01:00
             */
            dueAt: string | null;
            overdue: boolean;
            /** @description Not overdue, and as near as the calendar warns */
            dueSoon: boolean;
            rejectionReason: string | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            inspectionAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            completedAt: string | null;
            /** Format: uuid */
            caseId: string | null;
            caseNumber: number | null;
            /**
             * Format: uuid
             * @description The main task of the case, if this one was put on it
             */
            caseOfTaskId: string | null;
            /**
             * Format: uuid
             * @description The task that is kept, if this one was merged into it
             */
            mergedIntoId: string | null;
            /**
             * @description Id of the employee who manages the case
             * @example anna
             */
            caseManagerId: string | null;
            attention: components["schemas"]["AttentionResponse"][];
            revision: number | null;
            /** @description With `expand=names` */
            names?: components["schemas"]["TaskNamesResponse"];
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            receivedAt: string;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string;
            version: number;
        };
        /** @description An error in one field. */
        FieldProblem: {
            /**
             * @description JSON pointer (RFC 6901) into the request body
             * @example /address/postalCode
             */
            pointer: string;
            /** @example too-long */
            code: string;
            /** @example Must have at most 4 characters. */
            detail: string;
        };
        /** @description An error (problem details, RFC 9457). Some errors have additional members. */
        Problem: {
            /**
             * Format: uri
             * @example urn:problem:http.validation-failed
             */
            type: string;
            /** @example Malformed request */
            title: string;
            /** @example 400 */
            status: number;
            /** @description Explanation and remedy, in Danish or English according to Accept-Language */
            detail: string;
            /**
             * @description Stable code, `<context>.<error>`
             * @example http.validation-failed
             */
            code: string;
            /**
             * @description Identifies the request in the log
             * @example 0f6c2a52-6f0e-4a0e-9a43-0c1a3f1f4d55
             */
            traceId: string;
            errors: components["schemas"]["FieldProblem"][];
        };
        MovedTaskResponse: {
            /** Format: uuid */
            id: string;
            /**
             * @description The status that the call for this task alone would have had
             * @example 200
             */
            status: number;
            /** @description The task, if it was moved */
            task: components["schemas"]["TaskResponse"] | null;
            /** @description Why it was not moved */
            problem: components["schemas"]["Problem"] | null;
        };
        BulkMovesResponse: {
            /** @description Number of tasks that were moved, or had been moved before */
            moved: number;
            /** @description Number of tasks that were not */
            refused: number;
            /** @description One result for each task, in the given order */
            results: components["schemas"]["MovedTaskResponse"][];
        };
        /** @enum {string} */
        Expansion: "names";
        ContactResponse: {
            /** @example Åse Ørskov Bækgård */
            name: string | null;
            /** @example 12 34 56 78 */
            phone: string | null;
            mobile: string | null;
            email: string | null;
            address: components["schemas"]["AddressResponse"] | null;
            /** @example Vicevært */
            role: string | null;
        };
        TaskOfCaseResponse: {
            /** Format: uuid */
            id: string;
            /** @example 20261124-07-1 */
            referenceNumber: string | null;
            status: components["schemas"]["TaskStatus"];
        };
        /**
         * @description Set if a user chose the debtor; otherwise see `debtorReason`
         * @enum {string}
         */
        Origin: "assignmentRule" | "scalepointDefault" | "debtor" | "task" | "user" | "none";
        OriginsResponse: {
            /** @description Set if a user chose the debtor; otherwise see `debtorReason` */
            debtorId?: components["schemas"]["Origin"];
            /** @description Set once a user chose a deputy */
            deputyId?: components["schemas"]["Origin"];
            name: components["schemas"]["Origin"];
            requisitionNumber: components["schemas"]["Origin"];
            description: components["schemas"]["Origin"];
            damageAddress: components["schemas"]["Origin"];
            contacts: components["schemas"]["Origin"];
            caseManagerId: components["schemas"]["Origin"];
            caseGroupId: components["schemas"]["Origin"];
            priceGroupId: components["schemas"]["Origin"];
            markupGroupId: components["schemas"]["Origin"];
            departmentId: components["schemas"]["Origin"];
            carrierId: components["schemas"]["Origin"];
            purposeId: components["schemas"]["Origin"];
        };
        DifferenceResponse: {
            /** @example description */
            field: string;
            /** @description The value on the case, as a user edited it, in the shape of the field */
            user: string | {
                [key: string]: unknown;
            } | {
                [key: string]: unknown;
            }[] | null;
            /** @description The insurer’s latest value, in the shape of the field */
            insurer: string | {
                [key: string]: unknown;
            } | {
                [key: string]: unknown;
            }[] | null;
        };
        CaseNamesResponse: {
            /** @example Nordlys Forsikring */
            debtorId: string | null;
            /** @example Anna Åkjær */
            caseManagerId: string | null;
            /** @example Bo Ørsted */
            deputyId: string | null;
            /** @example Skadesager */
            caseGroupId: string | null;
            priceGroupId: string | null;
            markupGroupId: string | null;
            /** @example Roskilde */
            departmentId: string | null;
            carrierId: string | null;
            purposeId: string | null;
        };
        CaseResponse: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @example Scalepoint: 20261124-07 */
            name: string;
            /** @example nordlys */
            debtorId: string;
            /**
             * @description Why this debtor was chosen
             * @example token
             */
            debtorReason: string;
            requisitionNumber: string | null;
            description: string;
            caseManagerId: string | null;
            /** @description Covers for the case manager; null if the standing deputy does */
            deputyId: string | null;
            caseGroupId: string | null;
            priceGroupId: string | null;
            markupGroupId: string | null;
            departmentId: string | null;
            carrierId: string | null;
            purposeId: string | null;
            damageAddress: components["schemas"]["AddressResponse"] | null;
            contacts: components["schemas"]["ContactResponse"][];
            /** @description The tasks of the case; the main task, for which it was opened, comes first. Empty once that one is on another case */
            taskIds: string[];
            /** @description The same tasks, in the same order */
            tasks: components["schemas"]["TaskOfCaseResponse"][];
            /**
             * Format: uuid
             * @description The case on which the work continues, once the task was put on another case
             */
            continuedOnCaseId: string | null;
            origins: components["schemas"]["OriginsResponse"];
            flags: string[];
            /** @description Fields edited by users for which the insurer now has a different value */
            differences: components["schemas"]["DifferenceResponse"][];
            /** @description With `expand=names` */
            names?: components["schemas"]["CaseNamesResponse"];
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string;
            version: number;
        };
        CaseResponsePage: {
            items: components["schemas"]["CaseResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        AddressRequest: {
            /** @example Strandstien 7 */
            street: string | null;
            street2?: string | null;
            /** @example 4581 */
            postalCode: string | null;
            /** @example Rørvig */
            city: string | null;
            countryCode?: string | null;
        };
        ContactRequest: {
            /** @example Vicevært */
            role?: string | null;
            /** @example Jørgen Ø. Aagaard */
            name?: string | null;
            /** @example 12 34 56 78 */
            phone?: string | null;
            mobile?: string | null;
            /**
             * Format: email
             * @example anna@firma.example
             */
            email?: string | null;
            address?: components["schemas"]["AddressRequest"] | null;
        };
        CaseEditRequest: {
            /** @example Vandskade, Strandstien 7 */
            name?: string;
            /** @example laerkehuset */
            debtorId?: string;
            description?: string;
            requisitionNumber?: string | null;
            /** @description Null if the debtor’s value applies */
            damageAddress?: components["schemas"]["AddressRequest"] | null;
            contacts?: components["schemas"]["ContactRequest"][];
            caseManagerId?: string | null;
            /** @description Covers for the case manager; null if the standing deputy does */
            deputyId?: string | null;
            /** @description Required on every case */
            caseGroupId?: string;
            priceGroupId?: string | null;
            markupGroupId?: string | null;
            departmentId?: string | null;
            carrierId?: string | null;
            purposeId?: string | null;
            /** Format: uuid */
            readonly id?: string;
            readonly number?: number;
            /**
             * @description Why this debtor was chosen
             * @example token
             */
            readonly debtorReason?: string;
            /** @description The tasks of the case; the main task, for which it was opened, comes first. Empty once that one is on another case */
            readonly taskIds?: string[];
            /** @description The same tasks, in the same order */
            readonly tasks?: components["schemas"]["TaskOfCaseResponse"][];
            /**
             * Format: uuid
             * @description The case on which the work continues, once the task was put on another case
             */
            readonly continuedOnCaseId?: string | null;
            readonly origins?: components["schemas"]["OriginsResponse"];
            readonly flags?: string[];
            /** @description Fields edited by users for which the insurer now has a different value */
            readonly differences?: components["schemas"]["DifferenceResponse"][];
            /** @description With `expand=names` */
            readonly names?: components["schemas"]["CaseNamesResponse"];
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly createdAt?: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly updatedAt?: string;
            readonly version?: number;
        };
        DifferenceResolutionRequest: {
            /**
             * @description `insurer` takes the insurer’s value, `user` keeps the value on the case
             * @enum {string}
             */
            keep: "insurer" | "user";
        };
        TaskMergingRequest: {
            /**
             * Format: uuid
             * @description The task that is kept
             */
            taskId: string;
        };
        HandoverBody: {
            /** @example bo */
            fromEmployeeId: string;
            /**
             * @description An active employee
             * @example anna
             */
            toEmployeeId: string;
        };
        HandoverResponse: {
            /** @description Number of tasks that were moved, or had been moved before */
            moved: number;
            /** @description Number of tasks that were not */
            refused: number;
            /** @description One result for each task, in the given order */
            results: components["schemas"]["MovedTaskResponse"][];
            /** @description Whether there are more tasks: send the request again */
            more: boolean;
        };
        CaseSharingRequest: {
            /**
             * Format: uuid
             * @description The main task: the one whose case is shared
             */
            taskId: string;
        };
        /** @enum {string} */
        TaskStep: "contact" | "inspection" | "offer" | "completion";
        /** @enum {string} */
        TaskSort: "deadline" | "deadline-desc" | "newest" | "oldest" | "name" | "name-desc" | "insurer" | "insurer-desc" | "status" | "status-desc";
        TaskCountsResponse: {
            /** @description Neither accepted nor rejected yet */
            new: number;
            overdue: number;
            /** @description Not overdue, and as near as the calendar warns */
            dueSoon: number;
            needsAttention: number;
            /** @description Tasks that may be the same as another one */
            possibleDoubles: number;
            /** @description Unresolved messages that could not be processed, or only in part */
            failedDeliveries: number;
        };
        TaskListPage: {
            items: components["schemas"]["TaskResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
            counts?: components["schemas"]["TaskCountsResponse"];
        };
        /** @enum {string} */
        TaskExpansion: "names" | "files" | "timeline" | "counts";
        TaskPolicyResponse: {
            /** @example 4405.09228 */
            number: string | null;
            /** @example Hus */
            type: string | null;
            /** @description Percentage of the VAT that the policyholder pays */
            vatShare: number | null;
        };
        ClaimHandlerResponse: {
            /** @example Mette Kjær */
            name: string | null;
            email: string | null;
            phone: string | null;
        };
        /** @description An exact amount: kroner with a point and at most two decimals. */
        Money: {
            /** @example 350.00 */
            amount: string;
            /**
             * @example DKK
             * @enum {string}
             */
            currency: "DKK";
        };
        /** @enum {string} */
        DeductibleCollector: "insurer" | "servicePartner";
        DeductibleResponse: {
            amount: components["schemas"]["Money"];
            collectedBy: components["schemas"]["DeductibleCollector"] | null;
        };
        /**
         * @description retrying: fetching failed and is retried automatically. refused: it is not retried automatically.
         * @enum {string}
         */
        AttachmentState: "waiting" | "fetched" | "retrying" | "refused";
        AttachmentFault: {
            /** @example case-intake.attachment-not-there */
            code: string;
            /** @example Filen findes ikke, eller linket er udløbet. */
            detail: string;
        };
        AttachmentResponse: {
            /** @example foto 1.jpg */
            name: string | null;
            /** @description As sent by the insurer */
            link: string;
            /** @description retrying: fetching failed and is retried automatically. refused: it is not retried automatically. */
            state: components["schemas"]["AttachmentState"];
            reason: components["schemas"]["AttachmentFault"] | null;
            /** @description Number of attempts */
            tries: number;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            triedAt: string | null;
            /**
             * Format: uuid
             * @description Id of the task’s file
             */
            fileId: string | null;
        };
        ServiceItemResponse: {
            /** @example Terrassedør */
            description: string | null;
            damageDescription: string | null;
            quantity: string | null;
        };
        ServiceLineResponse: {
            id: string | null;
            taskType: string | null;
            items: components["schemas"]["ServiceItemResponse"][];
        };
        LeftOutResponse: {
            /**
             * @description Field of the message
             * @example policyholder.cvr
             */
            field: string;
            /** @example not-a-cvr */
            code: string;
            detail: string;
        };
        /** @enum {string} */
        TaskDeliveryKind: "new" | "update" | "cancel";
        /**
         * @description Null until a user decides
         * @enum {string}
         */
        ForeignDeliveryDecision: "accepted" | "dismissed";
        ForeignDeliveryResponse: {
            /** Format: uuid */
            deliveryId: string;
            /** Format: uuid */
            insurerId: string;
            /** @example Havblik Forsikring */
            insurerName: string;
            kind: components["schemas"]["TaskDeliveryKind"];
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            receivedAt: string;
            /** @description Null until a user decides */
            decision: components["schemas"]["ForeignDeliveryDecision"] | null;
        };
        EmployeeResponse: {
            /** @example bo */
            id: string;
            /** @example Bo Ørsted */
            name: string;
        };
        CaseManagerResponse: {
            /** @example bo */
            id: string;
            /** @example Bo Ørsted */
            name: string;
            /** @description Away today */
            isAway: boolean;
            /** @description Who covers while the case manager is away */
            coveredBy: components["schemas"]["EmployeeResponse"] | null;
        };
        RelatedTaskResponse: {
            /** Format: uuid */
            id: string;
            /** @example 20261124-07-2 */
            referenceNumber: string | null;
            /** @example 20261124-07 */
            scalepointCaseNumber: string | null;
            status: components["schemas"]["TaskStatus"];
            /** @example Nordlys Forsikring */
            insurerName: string;
            /** @example Åse Ørskov Bækgård */
            policyholderName: string | null;
            /** @example Reparation */
            taskType: string | null;
            /** Format: uuid */
            caseId: string | null;
            caseNumber: number | null;
            /**
             * Format: uuid
             * @description The main task of its case, if it was put on it
             */
            caseOfTaskId: string | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            receivedAt: string;
        };
        PossibleDoubleResponse: {
            /** Format: uuid */
            id: string;
            /** @example 20261124-07-2 */
            referenceNumber: string | null;
            /** @example 20261124-07 */
            scalepointCaseNumber: string | null;
            status: components["schemas"]["TaskStatus"];
            /** @example Nordlys Forsikring */
            insurerName: string;
            /** @example Åse Ørskov Bækgård */
            policyholderName: string | null;
            /** @example Reparation */
            taskType: string | null;
            /** Format: uuid */
            caseId: string | null;
            caseNumber: number | null;
            /**
             * Format: uuid
             * @description The main task of its case, if it was put on it
             */
            caseOfTaskId: string | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            receivedAt: string;
            /** @description What both have: `reference` number, `policy` number, or an address with the same `name` or `phone` number */
            reasons: string[];
        };
        /**
         * @description `doubtful`: an attachment whose name, type and content do not match; served as application/octet-stream
         * @enum {string}
         */
        FileKindCheck: "passed" | "doubtful" | "unchecked";
        /** @enum {string} */
        FileVirusScan: "clean" | "unscanned";
        TaskFileResponse: {
            /** Format: uuid */
            id: string;
            /** @example foto før.jpg */
            name: string;
            /** @example image/jpeg */
            contentType: string;
            /** @description Size in bytes */
            size: number;
            /** @description `doubtful`: an attachment whose name, type and content do not match; served as application/octet-stream */
            kindCheck: components["schemas"]["FileKindCheck"];
            virusScan: components["schemas"]["FileVirusScan"];
            /** @description Whether it is sent to Scalepoint */
            send: boolean;
            /** @example anna */
            addedBy: string;
            /**
             * @description Null if it was no user of the ERP
             * @example Anna Åkjær
             */
            addedByName: string | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            addedAt: string;
        };
        TaskFileResponsePage: {
            items: components["schemas"]["TaskFileResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        /**
         * @description `not-sent` is retried automatically; `unclear` may have arrived
         * @enum {string}
         */
        ScalepointOutcome: "pending" | "accepted" | "refused" | "unclear" | "not-sent";
        AnswerReasonResponse: {
            /** @example gateway.timed-out */
            code: string;
            detail: string;
        };
        ScalepointAnswerResponse: {
            /** @description `not-sent` is retried automatically; `unclear` may have arrived */
            outcome: components["schemas"]["ScalepointOutcome"];
            /** @description Scalepoint’s message */
            texts: string[];
            reason: components["schemas"]["AnswerReasonResponse"] | null;
            reference: string | null;
            attempts: number;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            at: string | null;
        };
        TimelineResponse: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            at: string;
            /**
             * Format: uuid
             * @description The task; another one if it was merged into this one
             */
            taskId: string;
            /**
             * @description `user:…`, `scalepoint` or `reaction:…`
             * @example user:anna
             */
            actor: string;
            /**
             * @description Null if the actor is no user of the ERP
             * @example Anna Åkjær
             */
            actorName: string | null;
            /** @example case-intake.task-accepted.v1 */
            type: string;
            /** @example Opgaven blev accepteret */
            what: string;
            /** @description Data of the event */
            data: {
                [key: string]: unknown;
            };
            /** @description Text entered by a user: a message or a reason */
            text: string | null;
            fileName: string | null;
            /** @description Null if the action is not reported to Scalepoint */
            scalepoint: components["schemas"]["ScalepointAnswerResponse"] | null;
        };
        TimelineResponsePage: {
            items: components["schemas"]["TimelineResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        TaskDetailResponse: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Scalepoint’s GUID
             */
            scalepointTaskId: string;
            status: components["schemas"]["TaskStatus"];
            /** Format: uuid */
            insurerId: string;
            /** @example Nordlys Forsikring */
            insurerName: string;
            /** @example 20261124-07-1 */
            referenceNumber: string | null;
            /** @example 20261124-07 */
            scalepointCaseNumber: string | null;
            /**
             * Format: uuid
             * @description Scalepoint’s GUID of the case; required for invoices and files
             */
            scalepointCaseId: string | null;
            scalepointUrl: string | null;
            /** @example 4405.09228 */
            policyNumber: string | null;
            policyholder: components["schemas"]["PolicyholderResponse"];
            damageAddress: components["schemas"]["AddressResponse"] | null;
            /** @example Skjult rørskade */
            damageType: string | null;
            /** @description The beginning of the damage description */
            damageSummary: string | null;
            deadlines: components["schemas"]["DeadlineResponse"][];
            /**
             * Format: date-time
             * @description The first open deadline
             * @example 2026-11-25T08:30:00+01:00
             */
            dueAt: string | null;
            overdue: boolean;
            /** @description Not overdue, and as near as the calendar warns */
            dueSoon: boolean;
            rejectionReason: string | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            inspectionAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            completedAt: string | null;
            /** Format: uuid */
            caseId: string | null;
            caseNumber: number | null;
            /**
             * Format: uuid
             * @description The main task of the case, if this one was put on it
             */
            caseOfTaskId: string | null;
            /**
             * Format: uuid
             * @description The task that is kept, if this one was merged into it
             */
            mergedIntoId: string | null;
            /**
             * @description Id of the employee who manages the case
             * @example anna
             */
            caseManagerId: string | null;
            attention: components["schemas"]["AttentionResponse"][];
            revision: number | null;
            /** @description With `expand=names` */
            names?: components["schemas"]["TaskNamesResponse"];
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            receivedAt: string;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string;
            version: number;
            /** @example Reparation */
            taskType: string | null;
            /** @example Vand */
            damageCause: string | null;
            /** @example Rørskade */
            damageCategory: string | null;
            damageDescription: string | null;
            responsibility: string | null;
            /**
             * Format: date
             * @example 2026-11-25
             */
            damageDate: string | null;
            policy: components["schemas"]["TaskPolicyResponse"];
            contacts: components["schemas"]["ContactResponse"][];
            claimHandler: components["schemas"]["ClaimHandlerResponse"] | null;
            deductible: components["schemas"]["DeductibleResponse"] | null;
            /** @description Amount approved by the insurer */
            approvedAmount: components["schemas"]["Money"] | null;
            /** @example Nøgle hos nabo i nr. 9. */
            note: string | null;
            customerNote: string | null;
            attachments: components["schemas"]["AttachmentResponse"][];
            serviceLines: components["schemas"]["ServiceLineResponse"][];
            /** @description Fields of the message that were skipped, with the reason */
            leftOut: components["schemas"]["LeftOutResponse"][];
            /** @description Deliveries of other insurers about this task. They have no effect until a user accepts them. */
            foreignDeliveries: components["schemas"]["ForeignDeliveryResponse"][];
            /** @description The manager of the case; null while there is none */
            caseManager: components["schemas"]["CaseManagerResponse"] | null;
            /** @description The other tasks of the claim, newest first */
            claimTasks: components["schemas"]["RelatedTaskResponse"][];
            /** @description Tasks that may be the same one, sent twice, until a user decides. Only while work on both is left to do. */
            possibleDoubles: components["schemas"]["PossibleDoubleResponse"][];
            /** @description Tasks that were merged into this one */
            mergedTasks: components["schemas"]["RelatedTaskResponse"][];
            /** @description With `expand=files` */
            files?: components["schemas"]["TaskFileResponsePage"];
            /** @description With `expand=timeline` */
            timeline?: components["schemas"]["TimelineResponsePage"];
            /** @description With `expand=counts` */
            counts?: components["schemas"]["TaskCountsResponse"];
        };
        MessageResponse: {
            /** Format: uuid */
            id: string;
            /** @example Kunden er hjemme efter kl. 15. */
            text: string;
            /** @description Whether it is sent to Scalepoint; false for a private note */
            send: boolean;
            /** @example anna */
            author: string;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            writtenAt: string;
        };
        MessageResponsePage: {
            items: components["schemas"]["MessageResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        MessageRequest: {
            /** @example Kunden er hjemme efter kl. 15. */
            text: string;
            /** @description Whether to send it to Scalepoint. Default false: a private note */
            send?: boolean;
        };
        RejectionRequest: {
            /**
             * @description Reason that the insurer receives
             * @example Uden for vores område
             */
            reason: string;
        };
        InspectionRequest: {
            /**
             * Format: date-time
             * @description Must be in the future
             * @example 2027-01-14T09:00:00+01:00
             */
            at: string;
        };
        CompletionRequest: {
            /**
             * Format: date-time
             * @description When the work was finished. Default: now
             * @example 2026-11-24T15:30:00+01:00
             */
            at?: string;
        };
        DebtorRequest: {
            /**
             * @description Id of an active entry in the directory
             * @example laerkehuset
             */
            debtorId: string;
        };
        ScalepointCaseRequest: {
            /**
             * Format: uuid
             * @description Scalepoint’s GUID of the case
             * @example c0a8f7d2-7b52-4a3e-8a0b-7f2f9b6c1d11
             */
            scalepointCaseId: string;
        };
        PostponementRequest: {
            /**
             * @description Must be in the future. A day ends when the day ends in Denmark
             * @example 2027-01-20
             */
            at: string;
            /**
             * @description Reason that the insurer receives
             * @example Uden for vores område
             */
            reason: string;
        };
        AnswerHandlingRequest: {
            /** @description Whether Scalepoint is told once more. False only removes it from the attention list */
            sendAgain: boolean;
        };
        OperatorCompanyResponse: {
            /** Format: uuid */
            id: string;
            /** @example acme */
            key: string;
            /** @example Acme ApS */
            name: string;
            /** @example 12345674 */
            cvr: string | null;
            suspended: boolean;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            suspendedAt: string | null;
            suspensionReason: string | null;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string;
            version: number;
        };
        OperatorCompanyResponsePage: {
            items: components["schemas"]["OperatorCompanyResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        AdministratorBody: {
            /**
             * @description The claim `sub` in the tokens of this user
             * @example anna
             */
            id: string;
            /** @example Anna Åkjær */
            name: string;
            /**
             * Format: email
             * @example anna@firma.example
             */
            email?: string | null;
        };
        CompanyRegistrationBody: {
            /** @example Acme ApS */
            name: string;
            /**
             * @description The check digit must match
             * @example 12345674
             */
            cvr?: string | null;
            /**
             * Format: uuid
             * @description The claim `company` in the tokens of its users. Default: a new id
             */
            id?: string;
            /**
             * @description The key in its Scalepoint address
             * @example acme
             */
            key: string;
            /** @description The first user. Permissions come with the tokens of the issuer */
            administrator?: components["schemas"]["AdministratorBody"] | null;
        };
        CompanyFactsBody: {
            /** @example Acme ApS */
            name: string;
            /**
             * @description The check digit must match
             * @example 12345674
             */
            cvr?: string | null;
            /** Format: uuid */
            readonly id?: string;
            /** @example acme */
            readonly key?: string;
            readonly suspended?: boolean;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly suspendedAt?: string | null;
            readonly suspensionReason?: string | null;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly createdAt?: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly updatedAt?: string;
            readonly version?: number;
        };
        SuspensionBody: {
            /** @example Regningen for oktober er ikke betalt */
            reason?: string | null;
        };
        AbsenceResponse: {
            /**
             * @description Standing deputy: takes over while the employee is away, for tasks that name no deputy of their own
             * @example bo
             */
            deputyId: string | null;
            /**
             * Format: date
             * @description First day away; null if the employee is not away
             * @example 2026-11-25
             */
            from: string | null;
            /**
             * Format: date
             * @description Last day away; null with a first day means until further notice
             * @example 2026-11-25
             */
            until: string | null;
            /** @example anna */
            employeeId: string;
            /**
             * Format: date-time
             * @description When it was created; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string | null;
            /**
             * Format: date-time
             * @description When its `version` changed last; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string | null;
            version: number;
        };
        AbsenceResponsePage: {
            items: components["schemas"]["AbsenceResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        AbsenceBody: {
            /**
             * @description Standing deputy: takes over while the employee is away, for tasks that name no deputy of their own
             * @example bo
             */
            deputyId: string | null;
            /**
             * Format: date
             * @description First day away; null if the employee is not away
             * @example 2026-11-25
             */
            from: string | null;
            /**
             * Format: date
             * @description Last day away; null with a first day means until further notice
             * @example 2026-11-25
             */
            until: string | null;
            /** @example anna */
            readonly employeeId?: string;
            /**
             * Format: date-time
             * @description When it was created; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly createdAt?: string | null;
            /**
             * Format: date-time
             * @description When its `version` changed last; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly updatedAt?: string | null;
            readonly version?: number;
        };
        AddressBody: {
            /** @example Havnegade 1 */
            street: string;
            /** @example 2. tv. */
            street2?: string | null;
            /** @example 1058 */
            postalCode: string;
            /** @example København K */
            city: string;
        };
        CompanyResponse: {
            /** @example Demo Byg & Søn */
            name: string;
            /**
             * @description CVR number, eight digits
             * @example 12345674
             */
            cvr?: string | null;
            /**
             * Format: email
             * @example anna@firma.example
             */
            email?: string | null;
            /** @example +4512345678 */
            phone?: string | null;
            address?: components["schemas"]["AddressBody"] | null;
            /** @description False if the check digit of the CVR number is wrong; a warning only */
            cvrIsPlausible: boolean | null;
            /**
             * Format: date-time
             * @description When it was created; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string | null;
            /**
             * Format: date-time
             * @description When its `version` changed last; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string | null;
            version: number;
        };
        CompanyBody: {
            /** @example Demo Byg & Søn */
            name: string;
            /**
             * @description CVR number, eight digits
             * @example 12345674
             */
            cvr?: string | null;
            /**
             * Format: email
             * @example anna@firma.example
             */
            email?: string | null;
            /** @example +4512345678 */
            phone?: string | null;
            address?: components["schemas"]["AddressBody"] | null;
            /** @description False if the check digit of the CVR number is wrong; a warning only */
            readonly cvrIsPlausible?: boolean | null;
            /**
             * Format: date-time
             * @description When it was created; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly createdAt?: string | null;
            /**
             * Format: date-time
             * @description When its `version` changed last; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly updatedAt?: string | null;
            readonly version?: number;
        };
        DefaultsBody: {
            /** @example anna */
            caseManagerId?: string | null;
            /** @example skade */
            caseGroupId?: string | null;
            /** @example standard */
            priceGroupId?: string | null;
            /** @example materiale */
            markupGroupId?: string | null;
            /** @example roskilde */
            departmentId?: string | null;
            /** @example hus */
            carrierId?: string | null;
            /** @example udbedring */
            purposeId?: string | null;
        };
        EntryBody: {
            /** @example Nordlys Forsikring */
            name: string;
            /** @example true */
            active?: boolean;
            /** @example 12345674 */
            cvr?: string | null;
            /**
             * @example [
             *       "70 10 20 30"
             *     ]
             */
            phones?: string[];
            /**
             * Format: email
             * @example anna@firma.example
             */
            email?: string | null;
            address?: components["schemas"]["AddressBody"] | null;
            defaults?: components["schemas"]["DefaultsBody"] | null;
            /** @example nordlys */
            readonly id?: string;
            /** @description False if the check digit of the CVR number is wrong; a warning only */
            readonly cvrIsPlausible?: boolean | null;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly createdAt?: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly updatedAt?: string;
            readonly version?: number;
        };
        EntryResponse: {
            /** @example Nordlys Forsikring */
            name: string;
            /** @example true */
            active?: boolean;
            /** @example 12345674 */
            cvr?: string | null;
            /**
             * @example [
             *       "70 10 20 30"
             *     ]
             */
            phones?: string[];
            /**
             * Format: email
             * @example anna@firma.example
             */
            email?: string | null;
            address?: components["schemas"]["AddressBody"] | null;
            defaults?: components["schemas"]["DefaultsBody"] | null;
            /** @example nordlys */
            id: string;
            /** @description False if the check digit of the CVR number is wrong; a warning only */
            cvrIsPlausible: boolean | null;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string;
            version: number;
        };
        EntryLine: {
            /** @example Nordlys Forsikring */
            name: string;
            /** @example true */
            active?: boolean;
            /** @example 12345674 */
            cvr?: string | null;
            /**
             * @example [
             *       "70 10 20 30"
             *     ]
             */
            phones?: string[];
            /**
             * Format: email
             * @example anna@firma.example
             */
            email?: string | null;
            address?: components["schemas"]["AddressBody"] | null;
            defaults?: components["schemas"]["DefaultsBody"] | null;
            /** @example nordlys */
            id: string;
        };
        LineFault: {
            /**
             * @description Line number, starting at 1
             * @example 17
             */
            line: number;
            errors: components["schemas"]["FieldProblem"][];
        };
        DirectoryImportReport: {
            /** @description Number of non-empty lines */
            read: number;
            /** @description Number of rejected lines */
            refused: number;
            /** @description The first 1000 rejected lines, each with its error */
            faults: components["schemas"]["LineFault"][];
            created: number;
            changed: number;
            /** @description Number of lines without changes */
            unchanged: number;
        };
        EntryResponsePage: {
            items: components["schemas"]["EntryResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        CloudEventResponse: {
            /** @example 1.0 */
            specversion: string;
            /**
             * Format: uuid
             * @description Unique id of the event; the same if it is sent again
             */
            id: string;
            /** @example urn:company:01997c00-0000-7000-8000-0000000000d1:case-intake */
            source: string;
            /** @example case-intake.case-opened.v1 */
            type: string;
            /**
             * Format: date-time
             * @description Time of the event
             * @example 2026-11-25T08:30:00+01:00
             */
            time: string;
            /**
             * @description The aggregate that the event belongs to
             * @example case-intake.case:01997c00-0000-7000-8000-00000000c001
             */
            subject: string;
            /**
             * @description Identifies the schema of `data`
             * @example urn:schema:case-intake.case-opened.v1
             */
            dataschema: string;
            /** @example application/json */
            datacontenttype: string;
            /**
             * @description Position of the event within its subject, starting at 1
             * @example 1
             */
            sequence: number;
            /**
             * Format: uuid
             * @description Shared by all events caused by the same request
             */
            correlationid: string;
            /** @description Id of the event that caused this one */
            causationid: string | null;
            /**
             * @description Contains ids and no personal data
             * @example {
             *       "caseId": "01997c00-0000-7000-8000-00000000c001",
             *       "taskId": "01997c00-0000-7000-8000-00000000a001"
             *     }
             */
            data: {
                [key: string]: unknown;
            };
        };
        EventPageResponse: {
            items: components["schemas"]["CloudEventResponse"][];
            /** @description Position to send as `after` to continue, now or later; null only if the company has no events yet */
            next: string | null;
        };
        /** @enum {string} */
        ApprovalSource: "insurer" | "offer";
        ApprovalStepResponse: {
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            at: string;
            /** @description Approved amount from then on */
            amount: components["schemas"]["Money"];
            source: components["schemas"]["ApprovalSource"];
            /** Format: uuid */
            offerId: string | null;
            /** @description Who approved, if known */
            by: string | null;
        };
        ApprovalResponse: {
            /** @description Null while nothing is approved */
            approved: components["schemas"]["Money"] | null;
            /** @description Posted or on its way, less what is credited */
            posted: components["schemas"]["Money"];
            /** @description Negative above the approved amount */
            left: components["schemas"]["Money"] | null;
            history: components["schemas"]["ApprovalStepResponse"][];
            /** @description Other tasks of the claim that show the same approval */
            sharedWith: string | null;
        };
        /** @enum {string} */
        CollectedBy: "insurer" | "servicePartner";
        OwnPaymentDueResponse: {
            /** @description Once per claim; zero unless the contractor collects it */
            deductible: components["schemas"]["Money"];
            depreciation: components["schemas"]["Money"];
            vatShare: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
        };
        /** @enum {string} */
        InvoiceKind: "repair" | "assessment" | "rejection" | "damageService" | "unspecified" | "onAccount" | "creditNote" | "cashCompensation";
        DocumentShareResponse: {
            /** Format: uuid */
            invoiceId: string;
            /** @example 2026-1001 */
            number: string;
            /** @example repair */
            kind: components["schemas"]["InvoiceKind"];
            /**
             * Format: date
             * @example 2026-11-25
             */
            issueDate: string;
            deductible: components["schemas"]["Money"];
            depreciation: components["schemas"]["Money"];
            vatShare: components["schemas"]["Money"];
            /** @description Sum of the three; negative for a credit note */
            policyholderShare: components["schemas"]["Money"];
            insurerShare: components["schemas"]["Money"];
            /** @description Whether the document is posted, so that the share is due */
            posted: boolean;
        };
        OwnPaymentResponse: {
            /**
             * Format: uuid
             * @description Scalepoint’s id of the claim; the id of the case where that is missing
             */
            claimId: string;
            collectedBy: components["schemas"]["CollectedBy"] | null;
            /** @example 12.5 */
            vatSharePercent: number;
            /** @description What the policyholder owes for the documents so far */
            due: components["schemas"]["OwnPaymentDueResponse"];
            /** @description What the documents take of it */
            taken: components["schemas"]["Money"];
            /** @description What is left of the deductible for the next document */
            left: components["schemas"]["Money"];
            documents: components["schemas"]["DocumentShareResponse"][];
        };
        DraftBuyerResponse: {
            name: string | null;
            email: string | null;
            phone: string | null;
            street: string | null;
            postalCode: string | null;
            city: string | null;
        };
        /** @enum {string} */
        OwnPaymentPart: "deductible" | "depreciation" | "vatShare";
        DraftLineResponse: {
            /** @example Selvrisiko, skade 20260826-01 (faktura 2026-1001) */
            text: string;
            part: components["schemas"]["OwnPaymentPart"];
            /** Format: uuid */
            invoiceId: string;
            /** @description Without VAT of its own */
            amount: components["schemas"]["Money"];
        };
        PolicyholderDraftResponse: {
            /** Format: uuid */
            claimId: string;
            /** @example 20260826-01 */
            claimNumber: string | null;
            buyer: components["schemas"]["DraftBuyerResponse"];
            lines: components["schemas"]["DraftLineResponse"][];
            total: components["schemas"]["Money"];
            /** @description Percentage; the amounts have no VAT of their own */
            vatRate: number;
            vatReason: string;
        };
        /**
         * @description S standard rate 25 %, Z zero rate, E exempt, AE reverse charge
         * @enum {string}
         */
        VatCategory: "S" | "Z" | "E" | "AE";
        LineBody: {
            /** @example Udskiftning af rør i bryggers */
            text: string;
            /** @example 2.5 */
            quantity: string;
            /** @example timer */
            unit: string;
            /**
             * @description Amount before VAT
             * @example {
             *       "amount": "450.00",
             *       "currency": "DKK"
             *     }
             */
            unitPrice: components["schemas"]["Money"];
            /**
             * @description S standard rate 25 %, Z zero rate, E exempt, AE reverse charge
             * @example S
             */
            vatCategory: components["schemas"]["VatCategory"];
            /**
             * Format: uuid
             * @description The on-account invoice of the case that this negative line deducts
             */
            deductsInvoiceId?: string | null;
        };
        BuyerAddressBody: {
            /** @example Havnegade 1 */
            street: string;
            street2?: string | null;
            /** @example 1058 */
            postalCode: string;
            /** @example København K */
            city: string;
        };
        BuyerBody: {
            /** @example Nordlys Forsikring */
            name: string;
            /**
             * @description CVR number, eight digits
             * @example 12345674
             */
            cvr?: string | null;
            address: components["schemas"]["BuyerAddressBody"];
        };
        /** @enum {string} */
        FikType: "15" | "71" | "73" | "75" | "04";
        FikBody: {
            /** @example 71 */
            type: components["schemas"]["FikType"];
            /**
             * @description 15 digits for 71, 16 for 75, 04 and 15; 73 has none
             * @example 123456789012347
             */
            identifier?: string | null;
            /**
             * @description Eight digits, the first of which is 8
             * @example 82345678
             */
            creditorNumber: string;
        };
        AccountBody: {
            /** @example 1111 */
            registrationNumber: string;
            /** @example 12345678 */
            accountNumber: string;
        };
        PaymentBody: {
            fik?: components["schemas"]["FikBody"] | null;
            account?: components["schemas"]["AccountBody"] | null;
        };
        TotalsBody: {
            /**
             * @example {
             *       "amount": "1125.00",
             *       "currency": "DKK"
             *     }
             */
            net: components["schemas"]["Money"];
            /**
             * @example {
             *       "amount": "281.25",
             *       "currency": "DKK"
             *     }
             */
            vat: components["schemas"]["Money"];
            /**
             * @example {
             *       "amount": "1406.25",
             *       "currency": "DKK"
             *     }
             */
            total: components["schemas"]["Money"];
        };
        /** @enum {string} */
        VatFreeCategory: "Z" | "E" | "AE";
        VatReasonBody: {
            /** @example E */
            category: components["schemas"]["VatFreeCategory"];
            /** @example Fritaget for moms efter momslovens § 13. */
            reason: string;
        };
        NewInvoiceBody: {
            /**
             * @description Unique in the company
             * @example 2026-1001
             */
            number: string;
            /** @example repair */
            kind: components["schemas"]["InvoiceKind"];
            /**
             * Format: uuid
             * @description The case that the invoice belongs to
             * @example 01997c00-0000-7000-8000-0000000e0002
             */
            caseId: string;
            /**
             * Format: uuid
             * @description The task of the case that the invoice belongs to. Required if the case has several tasks; a credit note has the task of its invoice. Null: the task that the case was opened for
             */
            taskId?: string | null;
            /**
             * Format: date
             * @example 2026-11-25
             */
            issueDate: string;
            /**
             * Format: date
             * @example 2026-12-09
             */
            dueDate?: string | null;
            /**
             * Format: date
             * @description Day on which the work was delivered
             * @example 2026-11-24
             */
            deliveryDate: string;
            lines: components["schemas"]["LineBody"][];
            /** @description Recipient. Default: the debtor of the case */
            buyer?: components["schemas"]["BuyerBody"] | null;
            payment?: components["schemas"]["PaymentBody"] | null;
            /**
             * Format: uuid
             * @description The invoice that a credit note corrects
             */
            creditsInvoiceId?: string | null;
            /**
             * @description Amount paid by the policyholder
             * @example {
             *       "amount": "0.00",
             *       "currency": "DKK"
             *     }
             */
            depreciation?: components["schemas"]["Money"] | null;
            /** @description Amount calculated by the ERP; verified if given */
            totals?: components["schemas"]["TotalsBody"] | null;
            /** @description Why a category has no VAT, in the words of the invoice. Default: the usual words */
            vatReasons?: components["schemas"]["VatReasonBody"][] | null;
            /** @description Register it although it was issued more than twelve months ago */
            confirmOldIssueDate?: boolean;
        };
        VatResponse: {
            /** @example S */
            category: components["schemas"]["VatCategory"];
            /**
             * @description Percentage
             * @example 25
             */
            rate: number;
            base: components["schemas"]["Money"];
            vat: components["schemas"]["Money"];
            /** @description Why there is no VAT, as the invoice has to say */
            reason: string | null;
        };
        /**
         * @description queued, sending: in progress. posted: accepted by Scalepoint. refused: rejected by Scalepoint, see answer. failed: must be fixed here, see reason. unclear: a user must check in Scalepoint. withdrawn: withdrawn before it was posted.
         * @enum {string}
         */
        PostingState: "queued" | "sending" | "posted" | "refused" | "failed" | "unclear" | "withdrawn";
        PostingReasonResponse: {
            /** @example gateway.timed-out */
            code: string;
            /** @example Scalepoint svarede ikke i tide. */
            detail: string;
        };
        PostingResponse: {
            /** @description queued, sending: in progress. posted: accepted by Scalepoint. refused: rejected by Scalepoint, see answer. failed: must be fixed here, see reason. unclear: a user must check in Scalepoint. withdrawn: withdrawn before it was posted. */
            state: components["schemas"]["PostingState"];
            attempts: number;
            /** @description Scalepoint’s id */
            scalepointReference: string | null;
            /** @description Scalepoint’s message */
            answer: string[];
            reason: components["schemas"]["PostingReasonResponse"] | null;
            /** @example anna */
            requestedBy: string | null;
            /**
             * @description Null if the user is unknown
             * @example Anna Åkjær
             */
            requestedByName: string | null;
            /** @description Scalepoint username under which it was sent */
            sentAs: string | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            requestedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            postedAt: string | null;
            /** @description Whether the user confirmed that the case exceeds the approved amount */
            confirmedAboveApproved: boolean;
            /** @description Result of sending the PDF: accepted, unclear, waiting (is retried), no-scalepoint-username, or Scalepoint’s message. Null before the first attempt. */
            pdfOutcome: string | null;
        };
        InvoiceResponse: {
            /**
             * @description Unique in the company
             * @example 2026-1001
             */
            number: string;
            /** @example repair */
            kind: components["schemas"]["InvoiceKind"];
            /**
             * Format: uuid
             * @description The case that the invoice belongs to
             * @example 01997c00-0000-7000-8000-0000000e0002
             */
            caseId: string;
            /**
             * Format: uuid
             * @description The task of the case that the invoice belongs to. Required if the case has several tasks; a credit note has the task of its invoice. Null: the task that the case was opened for
             */
            taskId?: string | null;
            /**
             * Format: date
             * @example 2026-11-25
             */
            issueDate: string;
            /**
             * Format: date
             * @example 2026-12-09
             */
            dueDate?: string | null;
            /**
             * Format: date
             * @description Day on which the work was delivered
             * @example 2026-11-24
             */
            deliveryDate: string;
            lines: components["schemas"]["LineBody"][];
            /** @description Recipient. Default: the debtor of the case */
            buyer?: components["schemas"]["BuyerBody"] | null;
            payment?: components["schemas"]["PaymentBody"] | null;
            /**
             * Format: uuid
             * @description The invoice that a credit note corrects
             */
            creditsInvoiceId?: string | null;
            /**
             * @description Amount paid by the policyholder
             * @example {
             *       "amount": "0.00",
             *       "currency": "DKK"
             *     }
             */
            depreciation?: components["schemas"]["Money"] | null;
            /** @description Amount calculated by the ERP; verified if given */
            totals?: components["schemas"]["TotalsBody"] | null;
            /** @description Why a category has no VAT, in the words of the invoice. Default: the usual words */
            vatReasons?: components["schemas"]["VatReasonBody"][] | null;
            /** Format: uuid */
            id: string;
            net: components["schemas"]["Money"];
            vat: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            /** @description Base, rate and VAT per category */
            vatBreakdown: components["schemas"]["VatResponse"][];
            /** @description False if the check digit of the buyer’s CVR number is wrong; a warning only */
            buyerCvrIsPlausible: boolean | null;
            hasPdf: boolean;
            /** @description Null until a posting is requested */
            posting: components["schemas"]["PostingResponse"] | null;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string;
            version: number;
        };
        ImportReport: {
            /** @description Number of non-empty lines */
            read: number;
            /** @description Number of rejected lines */
            refused: number;
            /** @description The first 1000 rejected lines, each with its error */
            faults: components["schemas"]["LineFault"][];
        };
        /** @enum {string} */
        PostingFilter: "none" | "queued" | "sending" | "posted" | "refused" | "failed" | "unclear" | "withdrawn";
        InvoiceResponsePage: {
            items: components["schemas"]["InvoiceResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        /** @enum {string} */
        ExportFormat: "csv" | "json";
        OfferLineBody: {
            /** @example Udskiftning af rør i bryggers */
            text: string;
            /** @example 2.5 */
            quantity: string;
            /** @example timer */
            unit: string;
            /**
             * @description Amount before VAT
             * @example {
             *       "amount": "450.00",
             *       "currency": "DKK"
             *     }
             */
            unitPrice: components["schemas"]["Money"];
            /** @example S */
            vatCategory: components["schemas"]["VatCategory"];
        };
        NewOfferBody: {
            /**
             * @description Unique in the company
             * @example T-2026-17
             */
            number: string;
            lines: components["schemas"]["OfferLineBody"][];
            /**
             * Format: date
             * @description Last day on which the insurer can accept it
             * @example 2026-11-25
             */
            validUntil?: string | null;
            /** @description Note to the insurer */
            note?: string | null;
            /**
             * Format: uuid
             * @description The case that the offer belongs to
             * @example 01997c00-0000-7000-8000-0000000e0002
             */
            caseId: string;
            /**
             * Format: uuid
             * @description The offer of the case that this one adds to
             */
            supplementsId?: string | null;
            /**
             * Format: uuid
             * @description The task of the case that it is about. Required if the case has several tasks
             */
            taskId?: string | null;
        };
        /** @enum {string} */
        OfferState: "draft" | "sent" | "approved" | "partly-approved" | "refused" | "recalled";
        /** @enum {string} */
        OfferOutcome: "approved" | "partly-approved" | "refused";
        /**
         * @description By an update of the task, or typed in by a user
         * @enum {string}
         */
        OfferAnswerSource: "update" | "user";
        OfferAnswerResponse: {
            outcome: components["schemas"]["OfferOutcome"];
            /** @description What is approved, with VAT */
            amount: components["schemas"]["Money"];
            answeredBy: string | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            answeredAt: string;
            /** @description By an update of the task, or typed in by a user */
            source: components["schemas"]["OfferAnswerSource"];
            /** @example anna */
            recordedBy: string | null;
        };
        OfferResponse: {
            /**
             * @description Unique in the company
             * @example T-2026-17
             */
            number: string;
            lines: components["schemas"]["OfferLineBody"][];
            /**
             * Format: date
             * @description Last day on which the insurer can accept it
             * @example 2026-11-25
             */
            validUntil?: string | null;
            /** @description Note to the insurer */
            note?: string | null;
            /**
             * Format: uuid
             * @description The case that the offer belongs to
             * @example 01997c00-0000-7000-8000-0000000e0002
             */
            caseId: string;
            /**
             * Format: uuid
             * @description The offer of the case that this one adds to
             */
            supplementsId?: string | null;
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The task that it is about
             */
            taskId: string;
            state: components["schemas"]["OfferState"];
            net: components["schemas"]["Money"];
            vat: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            draftedAt: string;
            /** @example anna */
            sentBy: string | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            sentAt: string | null;
            answer: components["schemas"]["OfferAnswerResponse"] | null;
            hasPdf: boolean;
            /** @description Result of telling Scalepoint: accepted, unclear, waiting (is retried), no-scalepoint-username, or Scalepoint’s message. Null before the first attempt. */
            delivery: string | null;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string;
            version: number;
        };
        OfferResponsePage: {
            items: components["schemas"]["OfferResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        OfferBody: {
            /**
             * @description Unique in the company
             * @example T-2026-17
             */
            number: string;
            lines: components["schemas"]["OfferLineBody"][];
            /**
             * Format: date
             * @description Last day on which the insurer can accept it
             * @example 2026-11-25
             */
            validUntil?: string | null;
            /** @description Note to the insurer */
            note?: string | null;
            /**
             * Format: uuid
             * @description The case that the offer belongs to
             * @example 01997c00-0000-7000-8000-0000000e0002
             */
            readonly caseId?: string;
            /**
             * Format: uuid
             * @description The offer of the case that this one adds to
             */
            readonly supplementsId?: string | null;
            /** Format: uuid */
            readonly id?: string;
            /**
             * Format: uuid
             * @description The task that it is about
             */
            readonly taskId?: string;
            readonly state?: components["schemas"]["OfferState"];
            readonly net?: components["schemas"]["Money"];
            readonly vat?: components["schemas"]["Money"];
            readonly total?: components["schemas"]["Money"];
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly draftedAt?: string;
            /** @example anna */
            readonly sentBy?: string | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly sentAt?: string | null;
            readonly answer?: components["schemas"]["OfferAnswerResponse"] | null;
            readonly hasPdf?: boolean;
            /** @description Result of telling Scalepoint: accepted, unclear, waiting (is retried), no-scalepoint-username, or Scalepoint’s message. Null before the first attempt. */
            readonly delivery?: string | null;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly createdAt?: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly updatedAt?: string;
            readonly version?: number;
        };
        OfferAnswerBody: {
            /** @example partly-approved */
            outcome: components["schemas"]["OfferOutcome"];
            /** @description What is approved with VAT, if only a part is */
            amount?: components["schemas"]["Money"] | null;
            /**
             * @description Who at the insurer answered
             * @example Mette Kjær
             */
            answeredBy?: string | null;
            /**
             * Format: date-time
             * @description When. Default: now
             * @example 2026-11-25T08:30:00+01:00
             */
            answeredAt?: string | null;
        };
        PostingBody: {
            /** @description Post even if the case exceeds the approved amount */
            confirmAboveApproved?: boolean;
        };
        /**
         * @description Result of the check in Scalepoint
         * @enum {string}
         */
        PostingResolution: "posted" | "sendAgain";
        ResolutionBody: {
            /** @description Result of the check in Scalepoint */
            outcome: components["schemas"]["PostingResolution"];
            /** @description Scalepoint’s id, if the invoice is there */
            reference?: string | null;
        };
        /** @enum {string} */
        SettlementNote: "a calculation to check; the split is agreed with each insurer";
        SettlementResponse: {
            note: components["schemas"]["SettlementNote"];
            /**
             * Format: uuid
             * @description The claim, of which all documents share one deductible
             */
            claimId: string;
            /** @description Whether the split was fixed with the posting; else it is as it would be now */
            fixed: boolean;
            /** @description Amounts of a credit note are negative */
            net: components["schemas"]["Money"];
            vat: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            /** @description The part of the deductible that this document takes or gives back */
            deductible: components["schemas"]["Money"];
            /** @description The deductible of the claim, if the contractor collects it */
            deductibleDue: components["schemas"]["Money"];
            /** @description What other documents of the claim take of it */
            deductibleTaken: components["schemas"]["Money"];
            /** @description The insurer’s deductible */
            deductibleAtInsurer: components["schemas"]["Money"];
            collectedBy: components["schemas"]["CollectedBy"] | null;
            depreciation: components["schemas"]["Money"];
            /**
             * @description Percentage of the VAT that the policyholder pays
             * @example 12.5
             */
            vatSharePercent: number;
            vatShare: components["schemas"]["Money"];
            policyholderShare: components["schemas"]["Money"];
            insurerShare: components["schemas"]["Money"];
        };
        /** @enum {string} */
        AuditAction: "create" | "update" | "delete";
        AuditResponse: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            at: string;
            /** @example user:anna */
            actor: string;
            /**
             * @description Null if the actor is no user of the ERP
             * @example Anna Åkjær
             */
            actorName: string | null;
            action: components["schemas"]["AuditAction"];
            /** @example tokens.security-token */
            entity: string;
            /** @example 01997c00-0000-7000-8000-0000000000d1 */
            entityId: string;
            /** @description Changed fields; secrets are masked */
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            } | null;
            /** @description Identifies the request in the log */
            correlationId: string;
        };
        AuditResponsePage: {
            items: components["schemas"]["AuditResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        /** @enum {string} */
        DeadLetterState: "retrying" | "dead" | "replayed";
        FailureReason: {
            /** @example gateway.unavailable */
            code: string;
            /** @example Not sent to Scalepoint: gateway.unavailable */
            detail: string;
        };
        DeadLetterResponse: {
            /** Format: uuid */
            id: string;
            /** @example case-intake.open-case-on-task-received */
            reaction: string;
            /**
             * @description The stream whose events are handled in order
             * @example case-intake.task:01997c00-0000-7000-8000-0000000000d1
             */
            stream: string;
            /**
             * Format: uuid
             * @description Version of the event that failed
             */
            eventId: string | null;
            /** @example case-intake.task-received.v1 */
            eventType: string | null;
            /** @description retrying: retried automatically. dead: no attempts are left. replayed: restarted by a user. */
            state: components["schemas"]["DeadLetterState"];
            /** @description Number of failed attempts */
            attempts: number;
            reason: components["schemas"]["FailureReason"];
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            firstFailedAt: string;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            lastFailedAt: string;
        };
        DeadLetterResponsePage: {
            items: components["schemas"]["DeadLetterResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        /** @enum {string} */
        ReplayedState: "replayed";
        ReplayResponse: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["ReplayedState"];
        };
        SkipRequest: {
            /** @example Sagen er oprettet i hånden */
            reason: string;
        };
        /** @enum {string} */
        SkippedState: "skipped";
        SkipResponse: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["SkippedState"];
        };
        PersonSearch: {
            /** @example Åse Ørskov Bækgård */
            name?: string | null;
            /** @example 12 34 56 78 */
            phone?: string | null;
            /** @example aase@example.dk */
            email?: string | null;
        };
        /** @enum {string} */
        PersonalRecordKind: "task" | "debtor";
        FoundRecordResponse: {
            kind: components["schemas"]["PersonalRecordKind"];
            id: string;
            /** @description Policyholder of the task, or name of the debtor */
            name: string | null;
            /** @example closed */
            status: string;
        };
        FoundRecordsResponse: {
            items: components["schemas"]["FoundRecordResponse"][];
        };
        PersonRequest: {
            /** @description Tasks of the policyholder */
            taskIds?: string[];
            /** @description Entries of the debtor */
            debtorIds?: string[];
        };
        ErasureRequest: {
            /** @description Tasks of the policyholder */
            taskIds?: string[];
            /** @description Entries of the debtor */
            debtorIds?: string[];
            /**
             * @description Why; write nothing about the person
             * @example Anmodning af 26.11.2026
             */
            reason: string;
            /** @description Returns the report, and erases nothing */
            dryRun?: boolean;
        };
        ErasedRecordsResponse: {
            /** @example case-intake.task */
            what: string;
            count: number;
        };
        KeptRecordsResponse: {
            /** @example case-intake.task */
            what: string;
            count: number;
            /** @description Why it is kept */
            detail: string;
            /**
             * Format: date
             * @description The last day that it is kept
             */
            until: string | null;
        };
        ErasureResponse: {
            /**
             * Format: uuid
             * @description Null for a dry run
             */
            id: string | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            at: string;
            /** @example user:anna */
            actor: string;
            reason: string;
            taskIds: string[];
            debtorIds: string[];
            erased: components["schemas"]["ErasedRecordsResponse"][];
            kept: components["schemas"]["KeptRecordsResponse"][];
        };
        ErasureResponsePage: {
            items: components["schemas"]["ErasureResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        RetentionResponse: {
            /**
             * @description Null erases nothing without being asked
             * @example 24
             */
            months: number | null;
            /**
             * Format: date-time
             * @description When it was created; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string | null;
            /**
             * Format: date-time
             * @description When its `version` changed last; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string | null;
        };
        RetentionBody: {
            /**
             * @description Null erases nothing without being asked
             * @example 24
             */
            months: number | null;
            /**
             * Format: date-time
             * @description When it was created; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly createdAt?: string | null;
            /**
             * Format: date-time
             * @description When its `version` changed last; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly updatedAt?: string | null;
        };
        RetentionPreviewResponse: {
            /**
             * @description Null erases nothing without being asked
             * @example 24
             */
            months: number | null;
            /**
             * Format: date-time
             * @description What ended before it is due
             * @example 2026-11-25T08:30:00+01:00
             */
            before: string | null;
            /** @description Tasks that the next run would erase */
            taskIds: string[];
            /** @description Debtors that the module created for them */
            debtorIds: string[];
        };
        /**
         * @description silent: no message was ever exchanged. failing: the last call failed, or a message that could not be processed is unresolved.
         * @enum {string}
         */
        ConnectionState: "ok" | "silent" | "failing";
        ConnectionFault: {
            /** @example gateway.unreachable */
            code: string;
            /** @example Der er ingen forbindelse til Scalepoint. */
            detail: string;
        };
        ConnectionResponse: {
            /** Format: uuid */
            insurerId: string;
            /** @example Nordlys Forsikring */
            insurerName: string;
            /** @description silent: no message was ever exchanged. failing: the last call failed, or a message that could not be processed is unresolved. */
            state: components["schemas"]["ConnectionState"];
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            lastReceivedAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            lastSentAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            lastErrorAt: string | null;
            lastError: components["schemas"]["ConnectionFault"] | null;
            /** @description Unresolved messages that could not be processed, or only in part */
            failedDeliveries: number;
            /**
             * Format: date-time
             * @description Time of the next retry
             * @example 2026-11-25T08:30:00+01:00
             */
            nextRetryAt: string | null;
        };
        ConnectionResponsePage: {
            items: components["schemas"]["ConnectionResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        LetterResponse: {
            subject: string;
            text: string;
        };
        /** @enum {string} */
        TestOutcome: "accepted" | "refused" | "unclear" | "not-sent";
        TestResponse: {
            outcome: components["schemas"]["TestOutcome"];
            /** @description Scalepoint’s message, or the error */
            detail: string | null;
        };
        /** @enum {string} */
        DeliveryState: "processed" | "waiting" | "failed" | "refused";
        /** @enum {string} */
        DeliveryChannel: "json" | "form" | "poll";
        DeliveryReasonResponse: {
            /** @example tokens.unknown-token */
            code: string;
            /** @example Sikkerhedstokenen er ukendt. */
            detail: string;
        };
        /**
         * @description `held`: the task belongs to another insurer; a user decides on the task whether it is applied.
         * @enum {string}
         */
        DeliveredTaskStatus: "accepted" | "duplicate" | "waiting" | "held" | "invalid";
        DeliveredFaultResponse: {
            /**
             * @description Position in the message
             * @example /payload/tasks/2/taskId
             */
            pointer: string;
            /** @example not-a-guid */
            code: string;
            detail: string;
        };
        DeliveredTaskResponse: {
            /** @description Scalepoint’s GUID; null when it could not be read */
            scalepointTaskId: string | null;
            /** @description `held`: the task belongs to another insurer; a user decides on the task whether it is applied. */
            status: components["schemas"]["DeliveredTaskStatus"];
            reasons: components["schemas"]["DeliveredFaultResponse"][];
        };
        DeliveryResponse: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            receivedAt: string;
            channel: components["schemas"]["DeliveryChannel"];
            state: components["schemas"]["DeliveryState"];
            /** @description Why it could not be processed */
            reason: components["schemas"]["DeliveryReasonResponse"] | null;
            results: components["schemas"]["DeliveredTaskResponse"][];
            /** @description Scalepoint’s GUIDs */
            scalepointTaskIds: string[];
            /** @description In bytes */
            size: number;
            /** @description Number of further rejected deliveries in the same hour that were not stored. 0 except on the last one stored. */
            notStored: number;
            /**
             * Format: date-time
             * @description When a user marked it as resolved
             * @example 2026-11-25T08:30:00+01:00
             */
            resolvedAt: string | null;
        };
        DeliveryResponsePage: {
            items: components["schemas"]["DeliveryResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        DeliveryDetailResponse: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            receivedAt: string;
            channel: components["schemas"]["DeliveryChannel"];
            state: components["schemas"]["DeliveryState"];
            /** @description Why it could not be processed */
            reason: components["schemas"]["DeliveryReasonResponse"] | null;
            results: components["schemas"]["DeliveredTaskResponse"][];
            /** @description Scalepoint’s GUIDs */
            scalepointTaskIds: string[];
            /** @description In bytes */
            size: number;
            /** @description Number of further rejected deliveries in the same hour that were not stored. 0 except on the last one stored. */
            notStored: number;
            /**
             * Format: date-time
             * @description When a user marked it as resolved
             * @example 2026-11-25T08:30:00+01:00
             */
            resolvedAt: string | null;
            /** @description The message with CPR numbers and secrets masked; null if it was rejected before it was read */
            raw: string | null;
        };
        /** @enum {string} */
        ReprocessableState: "failed" | "waiting";
        ReprocessingRequest: {
            /** @example failed */
            state: components["schemas"]["ReprocessableState"];
            /** @description Cursor: the `next` value of the previous answer. */
            cursor?: string | null;
        };
        ReprocessingResponse: {
            reprocessed: number;
            /** @description Of them, those that brought something new */
            withNews: number;
            /** @description Cursor of the next request; null when none are left. */
            next: string | null;
        };
        EventSourceResponse: {
            /** @example demo */
            tenant: string | null;
            /** @example true */
            active: boolean;
            /**
             * @description The last stored event
             * @example _122047
             */
            lastEventId: string | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            lastReadAt: string | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            lastErrorAt: string | null;
            lastError: components["schemas"]["ConnectionFault"] | null;
            /**
             * Format: date-time
             * @description When it was created; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string | null;
            /**
             * Format: date-time
             * @description When its `version` changed last; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string | null;
            version: number;
        };
        EventSourceBody: {
            /**
             * @description Tenant of the feed, as in Scalepoint’s address. Null only while none was ever set
             * @example demo
             */
            tenant: string | null;
            /**
             * @description Whether the feed is polled
             * @example true
             */
            active: boolean;
            /**
             * @description The last stored event
             * @example _122047
             */
            readonly lastEventId?: string | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly lastReadAt?: string | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly lastErrorAt?: string | null;
            readonly lastError?: components["schemas"]["ConnectionFault"] | null;
            /**
             * Format: date-time
             * @description When it was created; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly createdAt?: string | null;
            /**
             * Format: date-time
             * @description When its `version` changed last; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly updatedAt?: string | null;
            readonly version?: number;
        };
        CaseMessage: {
            /**
             * Format: uuid
             * @description GUID of the insurance case at Scalepoint. Expected unless the task is cancelled; if missing, the response says so.
             * @example c0a8f7d2-7b52-4a3e-8a0b-7f2f9b6c1d11
             */
            id?: string;
            /**
             * @description The insurance case's number. Expected unless the task is cancelled; if missing, the response says so.
             * @example 20261124-07
             */
            number?: string;
            /**
             * Format: uri
             * @description Link to the case at Scalepoint.
             * @example https://scalepoint.example/ecx/case/c0a8f7d2-7b52-4a3e-8a0b-7f2f9b6c1d11
             */
            url?: string;
            /**
             * @description Cause of the damage.
             * @example Vand
             */
            damageCause?: string;
            /**
             * @description Category of the damage.
             * @example Rørskade
             */
            damageCategory?: string;
            /**
             * @description Type of the damage.
             * @example Skjult rørskade
             */
            damageType?: string;
            /**
             * @description What happened and what is damaged; may have several lines.
             * @example Utæt rør under gulv i bryggers.
             */
            damageDescription?: string;
            /**
             * @description The insurer's information about cover.
             * @example Dækket efter besigtigelse
             */
            responsibility?: string;
            /**
             * Format: date
             * @description The date of the damage.
             * @example 2026-11-21
             */
            damageDate?: string;
        };
        InsuranceCompanyMessage: {
            /**
             * @description The insurer's alias at Scalepoint. Expected unless the task is cancelled; if missing, the response says so.
             * @example nordlys
             */
            alias?: string;
            /**
             * @description The brand's alias within the insurer.
             * @example nordlys-privat
             */
            subcompanyAlias?: string;
            /**
             * @description The brand's name.
             * @example Nordlys Privat
             */
            subcompanyName?: string;
            /**
             * @description The insurer's name.
             * @example Nordlys Forsikring
             */
            name?: string;
            /**
             * @description The insurer's CVR number.
             * @example 12345674
             */
            cvr?: string;
        };
        PolicyMessage: {
            /**
             * @description Policy number.
             * @example 4405.09228
             */
            number?: string;
            /**
             * @description Kind of insurance.
             * @example Hus
             */
            type?: string;
            /**
             * @description Percentage of the VAT that the policyholder pays.
             * @example 0
             */
            vatShare?: number;
        };
        AddressMessage: {
            /**
             * @description Street and number.
             * @example Søndre Æblevej 12B
             */
            street?: string;
            /**
             * @description Floor and door, or a second line.
             * @example 2. tv.
             */
            street2?: string;
            /**
             * @description Postal code; a string, because it may start with 0.
             * @example 0800
             */
            postalCode?: string;
            /**
             * @description Town.
             * @example Høje Taastrup
             */
            city?: string;
            /**
             * @description ISO 3166-1 country code. Default: Denmark.
             * @example DK
             */
            countryCode?: string;
        };
        PolicyholderMessage: {
            /**
             * @description Name of the person or company.
             * @example Åse Ørskov Bækgård
             */
            name?: string;
            /**
             * @description CVR number of a company.
             * @example 24681351
             */
            cvr?: string;
            /**
             * @description Phone number in any format.
             * @example 12 34 56 78
             */
            phone?: string;
            /**
             * @description Mobile phone number in any format.
             * @example +45 21 43 65 87
             */
            mobile?: string;
            /**
             * @description E-mail address.
             * @example aase@example.dk
             */
            email?: string;
            /** @description The policyholder's address. */
            address?: components["schemas"]["AddressMessage"];
        };
        ContactMessage: {
            /**
             * @description The person's role in the task.
             * @example Vicevært
             */
            role?: string;
            /**
             * @description Name.
             * @example Jørgen Ø. Aagaard
             */
            name?: string;
            /**
             * @description Phone number in any format.
             * @example 004512345679
             */
            phone?: string;
            /**
             * @description Mobile phone number in any format.
             * @example +45 21 43 65 88
             */
            mobile?: string;
            /**
             * @description E-mail address.
             * @example vicevaert@example.dk
             */
            email?: string;
            /** @description The person's address. */
            address?: components["schemas"]["AddressMessage"];
        };
        ClaimHandlerMessage: {
            /**
             * @description Name of the insurer's claim handler.
             * @example Mette Kjær
             */
            name?: string;
            /**
             * @description E-mail address.
             * @example mk@nordlys.example
             */
            email?: string;
            /**
             * @description Phone number in any format.
             * @example 70 10 20 30
             */
            phone?: string;
        };
        DeductibleMessage: {
            /**
             * @description Amount in kroner.
             * @example 2500.00
             */
            amount: string;
            /**
             * @description Who collects it from the policyholder.
             * @example servicePartner
             * @enum {string}
             */
            collectedBy?: "insurer" | "servicePartner";
        };
        OfferAnswerMessage: {
            /**
             * Format: uuid
             * @description Id of the offer, as it was sent.
             * @example 0199e3a0-7c1e-7d3a-9d55-1c2c5b1f7a10
             */
            offerId: string;
            /**
             * @description What the insurer decided.
             * @example partly-approved
             * @enum {string}
             */
            outcome: "approved" | "partly-approved" | "refused";
            /**
             * @description Approved part with VAT, in kroner.
             * @example 9500.00
             */
            amount?: string;
            /**
             * @description Who at the insurer decided.
             * @example Mette Kjær
             */
            answeredBy?: string;
            /**
             * Format: date-time
             * @description When it was decided.
             * @example 2026-11-25T09:30:00+01:00
             */
            at?: string;
        };
        DeadlineMessage: {
            /**
             * @description What the deadline is for.
             * @example contact
             */
            name: string;
            /**
             * Format: date-time
             * @description The time of the deadline.
             * @example 2026-11-26T16:00:00+01:00
             */
            at: string;
        };
        AttachmentMessage: {
            /**
             * @description File name.
             * @example foto 1.jpg
             */
            name?: string;
            /**
             * @description Link to the file. If the address is not allowed, the task says so.
             * @example https://scalepoint.example/files/1.jpg
             */
            link: string;
        };
        /** @description One repair task. Unknown fields are ignored; null and empty strings count as missing. An unusable field is skipped and reported under `reasons` in the response. Only a task without a usable `taskId` or with an unknown `kind` is invalid. */
        TaskMessage: {
            /**
             * Format: uuid
             * @description GUID that identifies the task. A repeated id is an update or a duplicate.
             * @example 5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f01
             */
            taskId: string;
            /**
             * @description Version of the task; the highest one applies.
             * @example 1
             */
            revision?: number;
            /**
             * @description Kind of message. Default: new.
             * @example new
             * @enum {string}
             */
            kind?: "new" | "update" | "cancel";
            /**
             * @description The task's own number. Expected unless the task is cancelled; if missing, the response says so.
             * @example 20261124-07-1
             */
            referenceNumber?: string;
            /**
             * @description Kind of task.
             * @example Reparation
             */
            taskType?: string;
            /** @description The insurance case that the task belongs to. */
            case?: components["schemas"]["CaseMessage"];
            /** @description The insurer. */
            insuranceCompany?: components["schemas"]["InsuranceCompanyMessage"];
            /** @description The policy. */
            policy?: components["schemas"]["PolicyMessage"];
            /** @description Who is insured. */
            policyholder?: components["schemas"]["PolicyholderMessage"];
            /** @description Location of the damage, if different. */
            damageAddress?: components["schemas"]["AddressMessage"];
            /** @description Other contacts. */
            contacts?: components["schemas"]["ContactMessage"][];
            /** @description The insurer's claim handler. */
            claimHandler?: components["schemas"]["ClaimHandlerMessage"];
            /** @description The policyholder's share of the damage. */
            deductible?: components["schemas"]["DeductibleMessage"];
            /**
             * @description Amount approved by the insurer, in kroner.
             * @example 12500.00
             */
            approvedAmount?: string;
            /** @description All answers to offers so far. Where `approvedAmount` changes too, it includes what they approve. */
            offerAnswers?: components["schemas"]["OfferAnswerMessage"][];
            /** @description Deadlines. */
            deadlines?: components["schemas"]["DeadlineMessage"][];
            /** @description Links to files. */
            attachments?: components["schemas"]["AttachmentMessage"][];
            /**
             * @description Note to the contractor.
             * @example Nøgle hos nabo i nr. 9.
             */
            note?: string;
        };
        TaskListMessage: {
            /** @description Several tasks; a bad one does not stop the rest. */
            tasks: components["schemas"]["TaskMessage"][];
        };
        TaskPushMessage: {
            /**
             * @description The code agreed between the insurer and the contractor.
             * @example 0f6f7c52-6f0e-4a3b-9d55-1c2c5b1f7a10
             */
            securityToken: string;
            /**
             * @description Time of sending.
             * @example 2026-11-24T08:15:30+01:00
             */
            timestamp?: string;
            /** @description One task, or several. */
            payload: components["schemas"]["TaskMessage"] | components["schemas"]["TaskListMessage"];
        };
        /** @enum {string} */
        TaskAnswerStatus: "accepted" | "duplicate" | "invalid";
        TaskReason: {
            /** @example /payload/tasks/2/taskId */
            pointer: string;
            code: string;
            detail: string;
        };
        TaskAnswer: {
            taskId: string | null;
            status: components["schemas"]["TaskAnswerStatus"];
            /** @description Why the task is invalid; for an accepted task, the fields that were skipped or are missing */
            reasons: components["schemas"]["TaskReason"][];
        };
        DeliveryAnswer: {
            /** Format: uuid */
            deliveryId: string;
            tasks: components["schemas"]["TaskAnswer"][];
        };
        WorkingHoursBody: {
            /**
             * @description 1 is Monday, 7 is Sunday
             * @example 1
             */
            weekday: number;
            /** @example 07:00 */
            from: string;
            /** @example 15:00 */
            to: string;
        };
        /**
         * @description Days that are no public holidays and on which the company is closed: 5 June, 24 and 31 December
         * @enum {string}
         */
        OptionalDayOff: "constitution-day" | "christmas-eve" | "new-years-eve";
        ClosingBody: {
            /**
             * Format: date
             * @example 2027-07-12
             */
            from: string;
            /**
             * Format: date
             * @description The last day; the same for a single day
             * @example 2027-07-30
             */
            to: string;
            /** @example Industriferie */
            name: string;
        };
        /** @enum {string} */
        TimeUnit: "hours" | "working-hours" | "working-days";
        TimeSpanBody: {
            /** @example 1 */
            count: number;
            /** @example working-days */
            unit: components["schemas"]["TimeUnit"];
        };
        CalendarResponse: {
            /** @description Days of the week that are not listed are free */
            week: components["schemas"]["WorkingHoursBody"][];
            /** @description Days that are no public holidays and on which the company is closed: 5 June, 24 and 31 December */
            daysOff: components["schemas"]["OptionalDayOff"][];
            /** @description Own days and periods without work */
            closings: components["schemas"]["ClosingBody"][];
            /** @description How long before a deadline its task is due soon; null for never */
            warnBefore: components["schemas"]["TimeSpanBody"] | null;
            /**
             * Format: date-time
             * @description When it was created; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string | null;
            /**
             * Format: date-time
             * @description When its `version` changed last; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string | null;
            version: number;
        };
        HolidayResponse: {
            /**
             * Format: date
             * @example 2026-11-25
             */
            day: string;
            /** @example Langfredag */
            name: string;
            /** @description Null for a public holiday; otherwise what the company chooses in `daysOff` */
            choice: components["schemas"]["OptionalDayOff"] | null;
        };
        HolidayResponsePage: {
            items: components["schemas"]["HolidayResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        CalendarRequest: {
            /** @description Days of the week that are not listed are free */
            week: components["schemas"]["WorkingHoursBody"][];
            /** @description Days that are no public holidays and on which the company is closed: 5 June, 24 and 31 December */
            daysOff: components["schemas"]["OptionalDayOff"][];
            /** @description Own days and periods without work */
            closings: components["schemas"]["ClosingBody"][];
            /** @description How long before a deadline its task is due soon; null for never */
            warnBefore: components["schemas"]["TimeSpanBody"] | null;
            /**
             * Format: date-time
             * @description When it was created; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly createdAt?: string | null;
            /**
             * Format: date-time
             * @description When its `version` changed last; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly updatedAt?: string | null;
            readonly version?: number;
        };
        /** @enum {string} */
        CaseDebtor: "insurer" | "policyholder";
        DeadlineRuleBody: {
            /** @example contact */
            name: string;
            /** @description After arrival, day and night. Exactly one of the three is given */
            afterHours?: number;
            /** @description After arrival, by the calendar */
            afterWorkingHours?: number;
            /**
             * @description By the calendar, from the day after arrival; the last day lasts until its end
             * @example 2
             */
            afterWorkingDays?: number;
        };
        SettingsResponse: {
            /** @example Scalepoint: [SagsNummerIScalePoint] */
            caseNameTemplate: string;
            /** @example anna */
            caseManagerId: string | null;
            /** @example skade */
            caseGroupId: string | null;
            /** @example standard */
            priceGroupId: string | null;
            /** @example materiale */
            markupGroupId: string | null;
            /** @example roskilde */
            departmentId: string | null;
            /** @example hus */
            carrierId: string | null;
            /** @example udbedring */
            purposeId: string | null;
            caseDebtor: components["schemas"]["CaseDebtor"];
            createMissingDebtor: boolean;
            deadlines: components["schemas"]["DeadlineRuleBody"][];
            /**
             * Format: date-time
             * @description When it was created; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string | null;
            /**
             * Format: date-time
             * @description When its `version` changed last; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string | null;
            version: number;
        };
        MergeFieldResponse: {
            /**
             * @description Name between the brackets
             * @example SagsNummerIScalePoint
             */
            name: string;
            /**
             * @description Alternative name
             * @example ScalepointCaseNumber
             */
            alias: string;
            /** @example Sagsnummer i Scalepoint */
            label: string;
            /** @example 20260824-01 */
            sample: string;
        };
        MergeFieldResponsePage: {
            items: components["schemas"]["MergeFieldResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        PreviewRequest: {
            /** @example [SagsNummerIScalePoint] - [Skadeadresse], [By] */
            template: string;
            /**
             * Format: uuid
             * @description Task whose values are used. Default: the latest one
             */
            taskId?: string | null;
        };
        PreviewResponse: {
            /** @description Result with the sample values; null if the template has errors */
            sample: string | null;
            /** @description Result with the task; null if there is no task */
            fromTask: string | null;
            /** @description Id of that task */
            taskId: string | null;
            errors: components["schemas"]["FieldProblem"][];
        };
        SettingsRequest: {
            /** @example Scalepoint: [SagsNummerIScalePoint] */
            caseNameTemplate: string;
            /** @example anna */
            caseManagerId: string | null;
            /** @example skade */
            caseGroupId: string | null;
            /** @example standard */
            priceGroupId: string | null;
            /** @example materiale */
            markupGroupId: string | null;
            /** @example roskilde */
            departmentId: string | null;
            /** @example hus */
            carrierId: string | null;
            /** @example udbedring */
            purposeId: string | null;
            caseDebtor: components["schemas"]["CaseDebtor"];
            createMissingDebtor: boolean;
            deadlines: components["schemas"]["DeadlineRuleBody"][];
            /**
             * Format: date-time
             * @description When it was created; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly createdAt?: string | null;
            /**
             * Format: date-time
             * @description When its `version` changed last; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly updatedAt?: string | null;
            readonly version?: number;
        };
        /**
         * @description Where it is offered: as the reason of a rejection or of a postponement, or as a message
         * @enum {string}
         */
        TextTemplateKind: "rejection" | "postponement" | "message";
        TextTemplateItem: {
            /** @description Where it is offered: as the reason of a rejection or of a postponement, or as a message */
            kind: components["schemas"]["TextTemplateKind"];
            /** @example For langt væk */
            title: string;
            /** @example Adressen ligger uden for vores område. */
            text: string;
            /**
             * Format: uuid
             * @description Offered for tasks of this insurer only; null for all
             */
            insurerId: string | null;
        };
        TextTemplatesResponse: {
            templates: components["schemas"]["TextTemplateItem"][];
            /**
             * Format: date-time
             * @description When it was created; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string | null;
            /**
             * Format: date-time
             * @description When its `version` changed last; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string | null;
            version: number;
        };
        TextTemplatesRequest: {
            templates: components["schemas"]["TextTemplateItem"][];
            /**
             * Format: date-time
             * @description When it was created; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly createdAt?: string | null;
            /**
             * Format: date-time
             * @description When its `version` changed last; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly updatedAt?: string | null;
            readonly version?: number;
        };
        PostalCodesItem: {
            /** @example 8000 */
            from: string;
            /**
             * @description Included
             * @example 8299
             */
            to: string;
        };
        AssignmentRuleItem: {
            /**
             * Format: uuid
             * @description Only tasks of this insurer; null for all
             */
            insurerId: string | null;
            /** @description Only damage in one of these ranges; empty for all */
            postalCodes: components["schemas"]["PostalCodesItem"][];
            /**
             * @description Only tasks whose kind of damage contains this, in any case; null for all
             * @example vand
             */
            damageType: string | null;
            /**
             * @description An active employee
             * @example anna
             */
            caseManagerId: string;
            /** @description An active case group; null leaves it to the defaults */
            caseGroupId: string | null;
        };
        AssignmentRulesResponse: {
            /** @description In order: the first that a task meets counts */
            rules: components["schemas"]["AssignmentRuleItem"][];
            /**
             * Format: date-time
             * @description When it was created; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string | null;
            /**
             * Format: date-time
             * @description When its `version` changed last; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string | null;
            version: number;
        };
        AssignmentRulesRequest: {
            /** @description In order: the first that a task meets counts */
            rules: components["schemas"]["AssignmentRuleItem"][];
            /**
             * Format: date-time
             * @description When it was created; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly createdAt?: string | null;
            /**
             * Format: date-time
             * @description When its `version` changed last; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly updatedAt?: string | null;
            readonly version?: number;
        };
        AssignmentPreviewRequest: {
            rules: components["schemas"]["AssignmentRuleItem"][];
            /**
             * Format: uuid
             * @description Task that is tried. Default: the latest one
             */
            taskId?: string | null;
        };
        TaskTraitsResponse: {
            /** Format: uuid */
            insurerId: string;
            /** @example 4581 */
            postalCode: string | null;
            /** @example Vandskade */
            damageType: string | null;
        };
        AssignmentPreviewResponse: {
            /**
             * Format: uuid
             * @description The task that was tried; null if there is none
             */
            taskId: string | null;
            traits: components["schemas"]["TaskTraitsResponse"] | null;
            /** @description Number of the rule that chooses; null if none does */
            rule: number | null;
            caseManagerId: string | null;
            caseGroupId: string | null;
            /** @description Rules before it whose employee is not active */
            skipped: number[];
        };
        StatisticsInsurerResponse: {
            /** Format: uuid */
            id: string;
            /** @example Nordlys Forsikring */
            name: string;
        };
        ReceivedTasksResponse: {
            /**
             * Format: date
             * @example 2026-11-25
             */
            day: string;
            /** Format: uuid */
            insurerId: string;
            status: components["schemas"]["TaskStatus"];
            count: number;
        };
        AnswerTimesResponse: {
            /** @description Tasks that were accepted or rejected in the period */
            answered: number;
            /** @description Answered after the deadline */
            late: number;
            /** @description Half of the tasks were answered within this time, in minutes */
            medianMinutes: number | null;
            /** @description 90 percent of the tasks were answered within this time, in minutes */
            p90Minutes: number | null;
            /** @description Median of the time that the deadline gave, in minutes */
            deadlineMinutes: number | null;
        };
        InsurerAnswerTimesResponse: {
            /** @description Tasks that were accepted or rejected in the period */
            answered: number;
            /** @description Answered after the deadline */
            late: number;
            /** @description Half of the tasks were answered within this time, in minutes */
            medianMinutes: number | null;
            /** @description 90 percent of the tasks were answered within this time, in minutes */
            p90Minutes: number | null;
            /** @description Median of the time that the deadline gave, in minutes */
            deadlineMinutes: number | null;
            /** Format: uuid */
            insurerId: string;
        };
        StandingResponse: {
            status: components["schemas"]["TaskStatus"];
            count: number;
            overdue: number;
        };
        OverdueDayResponse: {
            /**
             * Format: date
             * @example 2026-11-25
             */
            day: string;
            /** @description Overdue tasks at the end of the day; for today, now */
            count: number;
        };
        EmployeeFiguresResponse: {
            /** @description The case manager; null for cases without one */
            employeeId: string | null;
            /** @example Anna Åkjær */
            name: string | null;
            open: number;
            unanswered: number;
            overdue: number;
            /** @description Tasks that were answered in the period */
            answered: number;
            /** @description Median answer time, in minutes */
            medianMinutes: number | null;
        };
        MonthFiguresResponse: {
            /**
             * @description `yyyy-MM`
             * @example 2026-11
             */
            month: string;
            /** @description Posted in Scalepoint with VAT, less credit notes */
            posted: components["schemas"]["Money"];
            /** @description Sum of what insurers approved, with VAT. Negative if approvals were reduced */
            approved: components["schemas"]["Money"];
        };
        StatisticsResponse: {
            /**
             * Format: date
             * @example 2026-11-25
             */
            from: string;
            /**
             * Format: date
             * @example 2026-11-25
             */
            to: string;
            insurers: components["schemas"]["StatisticsInsurerResponse"][];
            /** @description Tasks by the day of arrival and insurer, with the status that they have now */
            received: components["schemas"]["ReceivedTasksResponse"][];
            answers: components["schemas"]["AnswerTimesResponse"];
            answersByInsurer: components["schemas"]["InsurerAnswerTimesResponse"][];
            /** @description Where the open and invoiced tasks are now, in the order of a task’s life */
            standing: components["schemas"]["StandingResponse"][];
            overdue: components["schemas"]["OverdueDayResponse"][];
            employees: components["schemas"]["EmployeeFiguresResponse"][];
            /** @description The last twelve months; null without the permission `invoices:read` */
            months: components["schemas"]["MonthFiguresResponse"][] | null;
        };
        StepTimesFigure: {
            /** @description `contact`: accepted or rejected; `offer`: an offer was sent. The first time counts */
            step: components["schemas"]["TaskStep"];
            /** @description Tasks that reached the step in the period */
            count: number;
            /** @description Those that had a deadline for it */
            withDeadline: number;
            /** @description Those that reached it after the deadline in force */
            late: number;
            /** @description Percentage on time of those with a deadline; null without any */
            onTimePercent: number | null;
            /**
             * @description Half of the tasks took at most this many hours from arrival
             * @example 6.5
             */
            medianHours: number;
            /**
             * @description 90 percent of the tasks took at most this many hours
             * @example 6.5
             */
            p90Hours: number;
            /** @description The same in working days of the calendar, from the day after arrival */
            medianWorkingDays: number;
            p90WorkingDays: number;
        };
        InsurerStepTimes: {
            /** @description `contact`: accepted or rejected; `offer`: an offer was sent. The first time counts */
            step: components["schemas"]["TaskStep"];
            /** @description Tasks that reached the step in the period */
            count: number;
            /** @description Those that had a deadline for it */
            withDeadline: number;
            /** @description Those that reached it after the deadline in force */
            late: number;
            /** @description Percentage on time of those with a deadline; null without any */
            onTimePercent: number | null;
            /**
             * @description Half of the tasks took at most this many hours from arrival
             * @example 6.5
             */
            medianHours: number;
            /**
             * @description 90 percent of the tasks took at most this many hours
             * @example 6.5
             */
            p90Hours: number;
            /** @description The same in working days of the calendar, from the day after arrival */
            medianWorkingDays: number;
            p90WorkingDays: number;
            /** Format: uuid */
            insurerId: string;
            /** @example Nordlys Forsikring */
            insurerName: string;
        };
        EmployeeStepTimes: {
            /** @description `contact`: accepted or rejected; `offer`: an offer was sent. The first time counts */
            step: components["schemas"]["TaskStep"];
            /** @description Tasks that reached the step in the period */
            count: number;
            /** @description Those that had a deadline for it */
            withDeadline: number;
            /** @description Those that reached it after the deadline in force */
            late: number;
            /** @description Percentage on time of those with a deadline; null without any */
            onTimePercent: number | null;
            /**
             * @description Half of the tasks took at most this many hours from arrival
             * @example 6.5
             */
            medianHours: number;
            /**
             * @description 90 percent of the tasks took at most this many hours
             * @example 6.5
             */
            p90Hours: number;
            /** @description The same in working days of the calendar, from the day after arrival */
            medianWorkingDays: number;
            p90WorkingDays: number;
            /** @description The case manager; null for tasks without one */
            employeeId: string | null;
            /** @example Anna Åkjær */
            name: string | null;
        };
        StepTimesResponse: {
            /**
             * Format: date
             * @example 2026-11-25
             */
            from: string;
            /**
             * Format: date
             * @example 2026-11-25
             */
            to: string;
            all: components["schemas"]["StepTimesFigure"][];
            insurers: components["schemas"]["InsurerStepTimes"][];
            employees: components["schemas"]["EmployeeStepTimes"][];
        };
        /** @enum {string} */
        SubscriptionStatus: "inactive" | "active";
        /** @enum {string} */
        Registration: "networkContractor" | "contractorAdjuster";
        /** @enum {string} */
        ChargePeriod: "month";
        SubscriptionResponse: {
            status: components["schemas"]["SubscriptionStatus"];
            registration: components["schemas"]["Registration"] | null;
            price: components["schemas"]["Money"];
            period: components["schemas"]["ChargePeriod"];
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            activatedAt: string | null;
            /**
             * Format: date
             * @example 2026-11-25
             */
            nextChargeOn: string | null;
            /**
             * Format: date-time
             * @description When it was created; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string | null;
            /**
             * Format: date-time
             * @description When its `version` changed last; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string | null;
            version: number;
        };
        ActivationRequest: {
            /** @description How the company is registered with Scalepoint */
            registration: components["schemas"]["Registration"];
        };
        ChargeResponse: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @description First day of the month
             * @example 2026-11-25
             */
            periodStart: string;
            /**
             * Format: date
             * @description Last day of the month
             * @example 2026-11-25
             */
            periodEnd: string;
            /** @description Price in force on the first day */
            price: components["schemas"]["Money"];
        };
        ChargeResponsePage: {
            items: components["schemas"]["ChargeResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        /** @enum {string} */
        MenuPointId: "key-figures" | "scalepoint-overview" | "calendar" | "get-started" | "scalepoint-settings" | "case-settings" | "users" | "integrations";
        MenuPoint: {
            id: components["schemas"]["MenuPointId"];
            /**
             * @example [
             *       "Administration",
             *       "Sager",
             *       "Scalepoint"
             *     ]
             */
            path: string[];
            /** @example /console/scalepoint-settings */
            href: string;
        };
        NavigationResponse: {
            items: components["schemas"]["MenuPoint"][];
        };
        InsurerResponse: {
            /** Format: uuid */
            id: string;
            /** @example Nordlys Forsikring */
            name: string;
            /** @example 12345674 */
            cvr: string | null;
            /**
             * Format: uuid
             * @description The insurer that counts instead, if this one was merged into it
             */
            mergedIntoId: string | null;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string;
            version: number;
        };
        InsurerResponsePage: {
            items: components["schemas"]["InsurerResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        InsurerRequest: {
            /** @example Nordlys Forsikring */
            name: string;
            /**
             * @description CVR number, eight digits
             * @example 12345674
             */
            cvr?: string | null;
            /** Format: uuid */
            readonly id?: string;
            /**
             * Format: uuid
             * @description The insurer that counts instead, if this one was merged into it
             */
            readonly mergedIntoId?: string | null;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly createdAt?: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly updatedAt?: string;
            readonly version?: number;
        };
        MergingRequest: {
            /**
             * Format: uuid
             * @description The insurer that is kept
             */
            insurerId: string;
        };
        TokenResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            insurerId: string;
            /**
             * @description Null until the insurer’s first delivery names it
             * @example nordlys
             */
            alias: string | null;
            subAlias: string | null;
            /**
             * @description Masked code
             * @example ••••7a10
             */
            code: string;
            debtorId: string | null;
            caseDebtor: components["schemas"]["CaseDebtor"] | null;
            /**
             * Format: date-time
             * @description Time of last use, to the minute
             * @example 2026-11-25T08:30:00+01:00
             */
            lastUsedAt: string | null;
            /**
             * Format: date
             * @description Last day on which the previous code is accepted
             * @example 2026-11-25
             */
            oldValidUntil: string | null;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string;
            version: number;
        };
        TokenResponsePage: {
            items: components["schemas"]["TokenResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        TokenRequest: {
            /**
             * Format: uuid
             * @description The insurer that issued the code
             */
            insurerId: string;
            /**
             * @description Scalepoint’s alias of the insurer. If missing, it is read from the insurer’s first delivery
             * @example nordlys
             */
            alias?: string | null;
            /** @example nordlys-privat */
            subAlias?: string | null;
            /**
             * @description The debtor that represents the insurer
             * @example nordlys
             */
            debtorId?: string | null;
            /** @description How the debtor of this insurer’s cases is chosen, if different from the settings */
            caseDebtor?: components["schemas"]["CaseDebtor"] | null;
            /**
             * @description The code, which is never returned again. At least 8 characters, or 12 if all are digits, and neither a sequence nor a repetition.
             * @example the-code-from-the-insurer
             */
            code: string;
        };
        TokenChangeRequest: {
            /**
             * Format: uuid
             * @description The insurer that issued the code
             */
            insurerId: string;
            /**
             * @description Scalepoint’s alias of the insurer. If missing, it is read from the insurer’s first delivery
             * @example nordlys
             */
            alias?: string | null;
            /** @example nordlys-privat */
            subAlias?: string | null;
            /**
             * @description The debtor that represents the insurer
             * @example nordlys
             */
            debtorId?: string | null;
            /** @description How the debtor of this insurer’s cases is chosen, if different from the settings */
            caseDebtor?: components["schemas"]["CaseDebtor"] | null;
            /**
             * @description The masked code, which is ignored. To change the code, rotate it
             * @example ••••7a10
             */
            code?: string;
            /** Format: uuid */
            readonly id?: string;
            /**
             * Format: date-time
             * @description Time of last use, to the minute
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly lastUsedAt?: string | null;
            /**
             * Format: date
             * @description Last day on which the previous code is accepted
             * @example 2026-11-25
             */
            readonly oldValidUntil?: string | null;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly createdAt?: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly updatedAt?: string;
            readonly version?: number;
        };
        RotationRequest: {
            /**
             * @description The code, which is never returned again. At least 8 characters, or 12 if all are digits, and neither a sequence nor a repetition.
             * @example the-code-from-the-insurer
             */
            code: string;
            /**
             * Format: date
             * @description Last day on which the old code is accepted. Default: it is rejected immediately
             * @example 2026-12-31
             */
            oldValidUntil?: string | null;
        };
        MeResponse: {
            /**
             * @description The user’s id in the ERP
             * @example anna
             */
            userId: string;
            /** Format: uuid */
            companyId: string;
            /**
             * @description The name under which the company is registered
             * @example Demo Byg & Søn
             */
            companyName: string;
            /** @example Anna Åkjær */
            name: string | null;
            /**
             * @description Required to post invoices
             * @example anna@demo.example
             */
            scalepointUsername: string | null;
            permissions: components["schemas"]["Permission"][];
        };
        SavedViewItem: {
            /** @example Nordlys · Sjælland */
            name: string;
            /**
             * @description Filters and order, in the form that the user’s front end keeps in its address
             * @example status=accepted&sort=name
             */
            query: string;
        };
        SavedViewsResponse: {
            views: components["schemas"]["SavedViewItem"][];
            /**
             * Format: date-time
             * @description When it was created; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string | null;
            /**
             * Format: date-time
             * @description When its `version` changed last; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string | null;
            version: number;
        };
        SavedViewsRequest: {
            views: components["schemas"]["SavedViewItem"][];
            /**
             * Format: date-time
             * @description When it was created; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly createdAt?: string | null;
            /**
             * Format: date-time
             * @description When its `version` changed last; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly updatedAt?: string | null;
            readonly version?: number;
        };
        UserResponse: {
            /** @example Anna Åkjær */
            name: string;
            /**
             * Format: email
             * @example anna@firma.example
             */
            email?: string | null;
            active?: boolean;
            /** @example anna */
            id: string;
            scalepointUsername: string | null;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string;
            version: number;
        };
        UserResponsePage: {
            items: components["schemas"]["UserResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        UserBody: {
            /** @example Anna Åkjær */
            name: string;
            /**
             * Format: email
             * @example anna@firma.example
             */
            email?: string | null;
            active?: boolean;
            /** @example anna */
            readonly id?: string;
            readonly scalepointUsername?: string | null;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly createdAt?: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly updatedAt?: string;
            readonly version?: number;
        };
        UsernameBody: {
            /** @example anna@demo.example */
            scalepointUsername: string | null;
        };
        /** @enum {string} */
        WebhookDeliveryKind: "event" | "redelivery" | "test";
        /** @enum {string} */
        WebhookCallError: "time-out" | "refused-address" | "unknown-host" | "connection-failed" | "certificate" | "redirect" | "status" | "page";
        WebhookDeliveryResponse: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["WebhookDeliveryKind"];
            /**
             * Format: uuid
             * @description Value of the header webhook-id
             */
            eventId: string;
            /** @example case-intake.case-opened.v1 */
            eventType: string;
            /**
             * @description Number of the attempt, starting at 1
             * @example 1
             */
            attempt: number;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            at: string;
            /** @description Whether the response was 2xx */
            delivered: boolean;
            error: components["schemas"]["WebhookCallError"] | null;
            /**
             * @description Status of the response; null if there was none
             * @example 204
             */
            status: number | null;
            /** @example 120 */
            durationMs: number;
            /** @description Beginning of the response */
            answer: string | null;
        };
        WebhookDeliveryResponsePage: {
            items: components["schemas"]["WebhookDeliveryResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        RequestedDeliveryResponse: {
            /**
             * Format: uuid
             * @description Id of the request; for a test, also its `eventId` in the log
             */
            requestId: string;
        };
        /**
         * @description Why the webhook was disabled; null if it is active or was deactivated by a user
         * @enum {string}
         */
        WebhookDisabledReason: "gone" | "failed-for-three-days";
        WebhookResponse: {
            /** Format: uuid */
            id: string;
            /** @example https://erp.example/scalepoint-events */
            url: string;
            /**
             * @description Event types to send. Null or missing: all types, including future ones
             * @example [
             *       "case-intake.case-opened.v1"
             *     ]
             */
            types: string[] | null;
            /** @example Mirrors cases */
            description: string | null;
            active: boolean;
            /** @description Why the webhook was disabled; null if it is active or was deactivated by a user */
            disabledReason: components["schemas"]["WebhookDisabledReason"] | null;
            /**
             * Format: date-time
             * @description Time since which every attempt has failed
             * @example 2026-11-25T08:30:00+01:00
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description Time of the next retry after a failure
             * @example 2026-11-25T08:30:00+01:00
             */
            nextAttemptAt: string | null;
            /**
             * Format: date-time
             * @description Until when messages are also signed with the previous secret
             * @example 2026-11-25T08:30:00+01:00
             */
            oldSecretValidUntil: string | null;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string;
            version: number;
        };
        WebhookResponsePage: {
            items: components["schemas"]["WebhookResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        WebhookRequest: {
            /**
             * @description https URL without user name, password and fragment
             * @example https://erp.example/scalepoint-events
             */
            url: string;
            /**
             * @description Event types to send. Null or missing: all types, including future ones
             * @example [
             *       "case-intake.case-opened.v1"
             *     ]
             */
            types?: string[] | null;
            /** @example Mirrors cases */
            description?: string | null;
        };
        WebhookWithSecretResponse: {
            /** Format: uuid */
            id: string;
            /** @example https://erp.example/scalepoint-events */
            url: string;
            /**
             * @description Event types to send. Null or missing: all types, including future ones
             * @example [
             *       "case-intake.case-opened.v1"
             *     ]
             */
            types: string[] | null;
            /** @example Mirrors cases */
            description: string | null;
            active: boolean;
            /** @description Why the webhook was disabled; null if it is active or was deactivated by a user */
            disabledReason: components["schemas"]["WebhookDisabledReason"] | null;
            /**
             * Format: date-time
             * @description Time since which every attempt has failed
             * @example 2026-11-25T08:30:00+01:00
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description Time of the next retry after a failure
             * @example 2026-11-25T08:30:00+01:00
             */
            nextAttemptAt: string | null;
            /**
             * Format: date-time
             * @description Until when messages are also signed with the previous secret
             * @example 2026-11-25T08:30:00+01:00
             */
            oldSecretValidUntil: string | null;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string;
            version: number;
            /**
             * @description Returned only in this response; null if the request repeated an earlier one with the same Idempotency-Key
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw
             */
            secret: string | null;
        };
        WebhookChangeRequest: {
            /**
             * @description https URL without user name, password and fragment
             * @example https://erp.example/scalepoint-events
             */
            url: string;
            /**
             * @description Event types to send. Null or missing: all types, including future ones
             * @example [
             *       "case-intake.case-opened.v1"
             *     ]
             */
            types?: string[] | null;
            /** @example Mirrors cases */
            description?: string | null;
            /** @description false pauses sending until it is set to true again; true also enables a disabled webhook */
            active: boolean;
            /** Format: uuid */
            readonly id?: string;
            /** @description Why the webhook was disabled; null if it is active or was deactivated by a user */
            readonly disabledReason?: components["schemas"]["WebhookDisabledReason"] | null;
            /**
             * Format: date-time
             * @description Time since which every attempt has failed
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly failingSince?: string | null;
            /**
             * Format: date-time
             * @description Time of the next retry after a failure
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly nextAttemptAt?: string | null;
            /**
             * Format: date-time
             * @description Until when messages are also signed with the previous secret
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly oldSecretValidUntil?: string | null;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly createdAt?: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly updatedAt?: string;
            readonly version?: number;
        };
        SecretRotationRequest: {
            /**
             * Format: date-time
             * @description Until when messages are also signed with the current secret. Default: one day. Null: stops immediately
             * @example 2099-12-31T12:00:00Z
             */
            oldValidUntil?: string | null;
        };
        FirmResponse: {
            /** Format: uuid */
            id: string;
            /** @example Lunds VVS ApS */
            name: string;
            /** @example 12345674 */
            cvr: string | null;
            /**
             * Format: email
             * @example kontor@lundsvvs.example
             */
            email: string | null;
            /** @example +45 70 10 20 30 */
            phone: string | null;
            active: boolean;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string;
            version: number;
        };
        FirmResponsePage: {
            items: components["schemas"]["FirmResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        FirmRequest: {
            /** @example Lunds VVS ApS */
            name: string;
            /**
             * @description Danish company number
             * @example 12345674
             */
            cvr?: string | null;
            /**
             * Format: email
             * @example kontor@lundsvvs.example
             */
            email?: string | null;
            /** @example +45 70 10 20 30 */
            phone?: string | null;
            /** @description Whether work can be handed to it. Default true */
            active?: boolean;
            /** Format: uuid */
            readonly id?: string;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly createdAt?: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly updatedAt?: string;
            readonly version?: number;
        };
        /**
         * @description `agreed`: the office names the price. `asked`: the firm is to name it, and the office agrees to it
         * @enum {string}
         */
        SubcontractPriceKind: "agreed" | "asked";
        SubcontractPriceItem: {
            /** @description `agreed`: the office names the price. `asked`: the firm is to name it, and the office agrees to it */
            kind: components["schemas"]["SubcontractPriceKind"];
            /** @description Without VAT; null if none was agreed, and until the firm has named it */
            amount: components["schemas"]["Money"] | null;
        };
        /**
         * @description `offered`: the firm has not answered. `withdrawn`: the office took the work back
         * @enum {string}
         */
        SubcontractState: "offered" | "accepted" | "declined" | "begun" | "finished" | "withdrawn";
        /** @enum {string} */
        SubcontractLinkState: "valid" | "expired" | "withdrawn";
        SubcontractResponse: {
            /**
             * @description What is to be done
             * @example Udskift vandrør under køkkenvask
             */
            text: string;
            /**
             * @description Files of the task that the firm may see
             * @example []
             */
            fileIds: string[];
            /**
             * Format: date
             * @description When it is to be done
             * @example 2026-11-25
             */
            deadline: string | null;
            price: components["schemas"]["SubcontractPriceItem"];
            /** @description Whether the firm sees the address of the damage */
            showsAddress: boolean;
            /** @description Whether the firm sees the policyholder’s name and phone numbers */
            showsContact: boolean;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            taskId: string;
            /** Format: uuid */
            firmId: string;
            /** @example Lunds VVS ApS */
            firmName: string;
            /** @description `offered`: the firm has not answered. `withdrawn`: the office took the work back */
            state: components["schemas"]["SubcontractState"];
            declineReason: string | null;
            linkState: components["schemas"]["SubcontractLinkState"];
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            linkExpiresAt: string;
            /** @description Files that the firm sent; they are private files of the task */
            receivedFileIds: string[];
            /** @description How many comments there are */
            comments: number;
            /**
             * @description The user who handed it over
             * @example anna
             */
            createdBy: string;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string;
            version: number;
        };
        SubcontractResponsePage: {
            items: components["schemas"]["SubcontractResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        NewSubcontractRequest: {
            /**
             * @description What is to be done
             * @example Udskift vandrør under køkkenvask
             */
            text: string;
            /**
             * @description Files of the task that the firm may see
             * @example []
             */
            fileIds: string[];
            /**
             * Format: date
             * @description When it is to be done
             * @example 2026-11-25
             */
            deadline: string | null;
            price: components["schemas"]["SubcontractPriceItem"];
            /** @description Whether the firm sees the address of the damage */
            showsAddress: boolean;
            /** @description Whether the firm sees the policyholder’s name and phone numbers */
            showsContact: boolean;
            /**
             * Format: uuid
             * @example 01997c00-0000-7000-8000-0000000e0003
             */
            taskId: string;
            /**
             * Format: uuid
             * @example 01997c00-0000-7000-8000-0000000e0004
             */
            firmId: string;
            /**
             * @description For how many days the link is valid. Default 60
             * @example 60
             */
            linkDays?: number;
        };
        SubcontractWithLinkResponse: {
            /**
             * @description What is to be done
             * @example Udskift vandrør under køkkenvask
             */
            text: string;
            /**
             * @description Files of the task that the firm may see
             * @example []
             */
            fileIds: string[];
            /**
             * Format: date
             * @description When it is to be done
             * @example 2026-11-25
             */
            deadline: string | null;
            price: components["schemas"]["SubcontractPriceItem"];
            /** @description Whether the firm sees the address of the damage */
            showsAddress: boolean;
            /** @description Whether the firm sees the policyholder’s name and phone numbers */
            showsContact: boolean;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            taskId: string;
            /** Format: uuid */
            firmId: string;
            /** @example Lunds VVS ApS */
            firmName: string;
            /** @description `offered`: the firm has not answered. `withdrawn`: the office took the work back */
            state: components["schemas"]["SubcontractState"];
            declineReason: string | null;
            linkState: components["schemas"]["SubcontractLinkState"];
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            linkExpiresAt: string;
            /** @description Files that the firm sent; they are private files of the task */
            receivedFileIds: string[];
            /** @description How many comments there are */
            comments: number;
            /**
             * @description The user who handed it over
             * @example anna
             */
            createdBy: string;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string;
            version: number;
            /**
             * @description The link for the firm, in this response only; null in the repeated response to an `Idempotency-Key`
             * @example https://erp.example/link/subcontract#AZl8AAAAcACAAAAAAAANGg…
             */
            link: string | null;
        };
        SubcontractRequest: {
            /**
             * @description What is to be done
             * @example Udskift vandrør under køkkenvask
             */
            text: string;
            /**
             * @description Files of the task that the firm may see
             * @example []
             */
            fileIds: string[];
            /**
             * Format: date
             * @description When it is to be done
             * @example 2026-11-25
             */
            deadline: string | null;
            price: components["schemas"]["SubcontractPriceItem"];
            /** @description Whether the firm sees the address of the damage */
            showsAddress: boolean;
            /** @description Whether the firm sees the policyholder’s name and phone numbers */
            showsContact: boolean;
            /** Format: uuid */
            readonly id?: string;
            /** Format: uuid */
            readonly taskId?: string;
            /** Format: uuid */
            readonly firmId?: string;
            /** @example Lunds VVS ApS */
            readonly firmName?: string;
            /** @description `offered`: the firm has not answered. `withdrawn`: the office took the work back */
            readonly state?: components["schemas"]["SubcontractState"];
            readonly declineReason?: string | null;
            readonly linkState?: components["schemas"]["SubcontractLinkState"];
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly linkExpiresAt?: string;
            /** @description Files that the firm sent; they are private files of the task */
            readonly receivedFileIds?: string[];
            /** @description How many comments there are */
            readonly comments?: number;
            /**
             * @description The user who handed it over
             * @example anna
             */
            readonly createdBy?: string;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly createdAt?: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly updatedAt?: string;
            readonly version?: number;
        };
        LinkRequest: {
            /**
             * @description For how many days the link is valid. Default 60
             * @example 60
             */
            linkDays?: number;
        };
        PriceRequest: {
            /** @description Without VAT: the price that the firm named */
            price: components["schemas"]["Money"];
        };
        /** @enum {string} */
        CommentWriter: "office" | "subcontractor";
        CommentResponse: {
            /** Format: uuid */
            id: string;
            by: components["schemas"]["CommentWriter"];
            /**
             * @description The user of the office; null for the firm
             * @example anna
             */
            author: string | null;
            /** @example Nøglen ligger hos viceværten. */
            text: string;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            writtenAt: string;
        };
        CommentResponsePage: {
            items: components["schemas"]["CommentResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        CommentRequest: {
            /** @example Nøglen ligger hos viceværten. */
            text: string;
        };
        /**
         * @description `cancelled`: the task is no more; `withdrawn`: the office took the work back
         * @enum {string}
         */
        HandedWorkState: "offered" | "accepted" | "declined" | "begun" | "finished" | "withdrawn" | "cancelled";
        LinkCompanyResponse: {
            /** @example Demo Byg & Søn */
            name: string;
            /** @example +4546112233 */
            phone: string | null;
            /** @example kontor@demo.example */
            email: string | null;
        };
        LinkAddressResponse: {
            street: string | null;
            street2: string | null;
            postalCode: string | null;
            city: string | null;
            countryCode: string | null;
        };
        HandedContactResponse: {
            name: string | null;
            phones: string[];
        };
        HandedFileResponse: {
            /** Format: uuid */
            id: string;
            /** @example foto før.jpg */
            name: string;
            /** @example image/jpeg */
            contentType: string;
            /** @description Size in bytes */
            size: number;
        };
        HandedCommentResponse: {
            by: components["schemas"]["CommentWriter"];
            text: string;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            writtenAt: string;
        };
        HandedWorkDetailResponse: {
            /** @description The number of the task, to name it on the phone */
            number: string | null;
            text: string;
            /**
             * Format: date
             * @example 2026-11-25
             */
            deadline: string | null;
            price: components["schemas"]["SubcontractPriceItem"];
            /** @description Null unless the office shows it */
            address: components["schemas"]["LinkAddressResponse"] | null;
            /** @description Null unless the office shows it */
            contact: components["schemas"]["HandedContactResponse"] | null;
            files: components["schemas"]["HandedFileResponse"][];
            /** @description Files that the firm sent */
            sentFiles: components["schemas"]["HandedFileResponse"][];
            /** @description Oldest first */
            comments: components["schemas"]["HandedCommentResponse"][];
        };
        HandedWorkResponse: {
            /** @description `cancelled`: the task is no more; `withdrawn`: the office took the work back */
            state: components["schemas"]["HandedWorkState"];
            company: components["schemas"]["LinkCompanyResponse"];
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            linkExpiresAt: string;
            /** @description Null when nothing is left to do */
            work: components["schemas"]["HandedWorkDetailResponse"] | null;
        };
        DeclineRequest: {
            /** @example Vi har ikke folk før marts. */
            reason: string;
        };
        GivenPriceRequest: {
            /** @description Without VAT */
            price: components["schemas"]["Money"];
        };
        CalendarFeedResponse: {
            /** Format: uuid */
            id: string;
            /**
             * @description Null is the calendar of the company
             * @example anna
             */
            employeeId: string | null;
            /**
             * @description The end of the secret, by which people recognise it
             * @example ••••k3Zt
             */
            maskedSecret: string;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string;
            version: number;
        };
        CalendarFeedResponsePage: {
            items: components["schemas"]["CalendarFeedResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        CalendarFeedRequest: {
            /**
             * @description The employee whose visits the calendar shows; null or absent for all of the company
             * @example anna
             */
            employeeId?: string | null;
        };
        CalendarFeedWithAddressResponse: {
            /** Format: uuid */
            id: string;
            /**
             * @description Null is the calendar of the company
             * @example anna
             */
            employeeId: string | null;
            /**
             * @description The end of the secret, by which people recognise it
             * @example ••••k3Zt
             */
            maskedSecret: string;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string;
            version: number;
            /**
             * @description The secret address. Returned only in this response; null if the request repeated an earlier one with the same Idempotency-Key
             * @example https://erp.example/api/calendar/spc_0190….ics
             */
            address: string | null;
        };
        /** @enum {string} */
        VisitStatus: "planned" | "on-the-way" | "not-reached" | "made" | "cancelled";
        /** @enum {string} */
        VisitKind: "inspection" | "work" | "other";
        /**
         * @description `moved` if its time changed and nothing else happened yet; null if nothing happened
         * @enum {string}
         */
        VisitOutcome: "made" | "not-reached" | "moved";
        VisitAttemptResponse: {
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            at: string;
        };
        VisitProposalResponse: {
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            startsAt: string;
            /** @description What the policyholder wrote */
            note: string | null;
        };
        VisitConflictResponse: {
            /** Format: uuid */
            visitId: string;
            /** Format: uuid */
            taskId: string;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            startsAt: string;
            /** @example 60 */
            minutes: number;
        };
        VisitAddressResponse: {
            /** @example Strandstien 7 */
            street: string | null;
            street2: string | null;
            /** @example 4581 */
            postalCode: string | null;
            /** @example Rørvig */
            city: string | null;
        };
        VisitTaskResponse: {
            /**
             * @description The status of the task
             * @example accepted
             */
            status: string;
            /** @example Nordlys Forsikring */
            insurerName: string;
            /** @example 20260826-01-8 */
            referenceNumber: string | null;
            /** Format: uuid */
            caseId: string | null;
            /** @example 1042 */
            caseNumber: number | null;
            /** @example Vandskade */
            damageType: string | null;
            address: components["schemas"]["VisitAddressResponse"] | null;
            /**
             * Format: date-time
             * @description The inspection deadline of the task
             * @example 2026-11-25T08:30:00+01:00
             */
            inspectionDueAt: string | null;
        };
        VisitResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            taskId: string;
            kind: components["schemas"]["VisitKind"];
            status: components["schemas"]["VisitStatus"];
            /** @description `moved` if its time changed and nothing else happened yet; null if nothing happened */
            outcome: components["schemas"]["VisitOutcome"] | null;
            /** @example anna */
            employeeId: string | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            startsAt: string;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            endsAt: string;
            /** @example 60 */
            minutes: number;
            note: string | null;
            /** @description When the policyholder was not reached */
            attempts: components["schemas"]["VisitAttemptResponse"][];
            /**
             * @description How often the time of the visit changed
             * @example 0
             */
            timesMoved: number;
            /**
             * Format: date-time
             * @description Expected arrival of an employee who is on the way
             * @example 2026-11-25T08:30:00+01:00
             */
            arrivesAt: string | null;
            /**
             * Format: date-time
             * @description When it was made or cancelled
             * @example 2026-11-25T08:30:00+01:00
             */
            endedAt: string | null;
            /** @description Another time, proposed by the policyholder, that waits for an answer */
            proposal: components["schemas"]["VisitProposalResponse"] | null;
            /** @description Other visits of the same employee at the same time: a warning, nothing is refused because of it */
            conflicts: components["schemas"]["VisitConflictResponse"][];
            /** @description Whether it is an open inspection that begins after the inspection deadline */
            afterDeadline: boolean;
            task: components["schemas"]["VisitTaskResponse"] | null;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string;
            version: number;
        };
        VisitResponsePage: {
            items: components["schemas"]["VisitResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        VisitRequest: {
            /**
             * Format: uuid
             * @description Id of the visit, chosen by the caller: a repeat answers with the visit. Default: a new id
             */
            id?: string;
            /**
             * Format: uuid
             * @description The task that the visit belongs to
             * @example 01997c00-0000-7000-8000-0000000e0003
             */
            taskId: string;
            /** @description A task has one open `inspection` at a time, and its inspection date follows it */
            kind: components["schemas"]["VisitKind"];
            /**
             * @description Who makes the visit; null or absent leaves it unassigned
             * @example anna
             */
            employeeId?: string | null;
            /**
             * Format: date-time
             * @example 2027-01-14T09:00:00+01:00
             */
            startsAt: string;
            /**
             * @description Default: 60
             * @example 60
             */
            minutes?: number;
            /**
             * @description For the employee; it is not sent to Scalepoint and is not in calendars
             * @example Nøglen er hos naboen.
             */
            note?: string | null;
        };
        VisitChangeRequest: {
            /**
             * @description Who makes the visit; null leaves it unassigned
             * @example anna
             */
            employeeId?: string | null;
            /**
             * Format: date-time
             * @example 2027-01-14T09:00:00+01:00
             */
            startsAt: string;
            /** @example 60 */
            minutes: number;
            /**
             * @description For the employee; it is not sent to Scalepoint and is not in calendars
             * @example Nøglen er hos naboen.
             */
            note?: string | null;
            /** Format: uuid */
            readonly id?: string;
            /** Format: uuid */
            readonly taskId?: string;
            readonly kind?: components["schemas"]["VisitKind"];
            readonly status?: components["schemas"]["VisitStatus"];
            /** @description `moved` if its time changed and nothing else happened yet; null if nothing happened */
            readonly outcome?: components["schemas"]["VisitOutcome"] | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly endsAt?: string;
            /** @description When the policyholder was not reached */
            readonly attempts?: components["schemas"]["VisitAttemptResponse"][];
            /**
             * @description How often the time of the visit changed
             * @example 0
             */
            readonly timesMoved?: number;
            /**
             * Format: date-time
             * @description Expected arrival of an employee who is on the way
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly arrivesAt?: string | null;
            /**
             * Format: date-time
             * @description When it was made or cancelled
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly endedAt?: string | null;
            /** @description Another time, proposed by the policyholder, that waits for an answer */
            readonly proposal?: components["schemas"]["VisitProposalResponse"] | null;
            /** @description Other visits of the same employee at the same time: a warning, nothing is refused because of it */
            readonly conflicts?: components["schemas"]["VisitConflictResponse"][];
            /** @description Whether it is an open inspection that begins after the inspection deadline */
            readonly afterDeadline?: boolean;
            readonly task?: components["schemas"]["VisitTaskResponse"] | null;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly createdAt?: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly updatedAt?: string;
            readonly version?: number;
        };
        DepartureRequest: {
            /**
             * Format: date-time
             * @description Expected arrival, if it is known
             * @example 2026-11-25T08:30:00+01:00
             */
            arrivesAt?: string | null;
        };
        VisitCompletionRequest: {
            /**
             * Format: date-time
             * @description When the visit was made. Default: now
             * @example 2026-11-24T15:30:00+01:00
             */
            at?: string;
        };
        ProposalRequest: {
            /**
             * Format: date-time
             * @description Must be in the future
             * @example 2099-01-15T09:00:00+01:00
             */
            startsAt: string;
            /**
             * @description What the policyholder said
             * @example Efter kl. 9.
             */
            note?: string | null;
        };
        ProposalAnswerRequest: {
            /** @description Whether the visit moves to the proposed time. False keeps its own */
            accept: boolean;
        };
        ReportRoomBody: {
            /**
             * @description Chosen by the caller
             * @example r1
             */
            id: string;
            /** @example Badeværelse */
            name: string;
        };
        ReportAnswerBody: {
            /** @example stoppet */
            questionId: string;
            /**
             * @description One of the rooms; null if it belongs to none
             * @example r1
             */
            roomId: string | null;
            /**
             * @description A text, an option of the question, `yes`, `no`, `not-relevant`, or a decimal number
             * @example yes
             */
            value: string;
        };
        ReportPhotoBody: {
            /**
             * Format: uuid
             * @description A photo among the files of the task
             */
            fileId: string;
            /**
             * @description One of the rooms; null if it belongs to none
             * @example r1
             */
            roomId: string | null;
            /** @example Skjolde under vinduet */
            caption: string | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            takenAt: string | null;
        };
        /**
         * @description Percent of wood moisture, percent of relative humidity, percent WME, or digits of the instrument
         * @enum {string}
         */
        MoistureUnit: "wood-moisture" | "relative-humidity" | "wme" | "digits";
        ReadingBody: {
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            at: string;
            /** @example 18.5 */
            value: string;
        };
        MeasuringPointBody: {
            /**
             * @description Chosen by the caller
             * @example r1
             */
            id: string;
            /** @example Gulv ved bruseniche */
            name: string;
            /**
             * @description One of the rooms; null if it belongs to none
             * @example r1
             */
            roomId: string | null;
            /** @example Træ */
            material: string | null;
            /** @description Percent of wood moisture, percent of relative humidity, percent WME, or digits of the instrument */
            unit: components["schemas"]["MoistureUnit"];
            /**
             * @description The point is dry when its newest reading is at most this
             * @example 18.5
             */
            target: string;
            readings: components["schemas"]["ReadingBody"][];
        };
        /** @enum {string} */
        Signatory: "policyholder" | "contractor";
        SignatureBody: {
            /**
             * Format: uuid
             * @description Chosen by the caller
             */
            id: string;
            signatory: components["schemas"]["Signatory"];
            /** @example Karen Holm */
            name: string;
            /**
             * @description The strokes as an SVG path of M and L in a field of 600 by 200
             * @example M20,150 L80,60 L140,150
             */
            path: string;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            signedAt: string;
            /**
             * @description False once what was signed has changed; it does not become true again
             * @example true
             */
            isValid: boolean;
        };
        /** @enum {string} */
        ReportKind: "inspection" | "drying-log" | "finish";
        /** @enum {string} */
        QuestionKind: "text" | "yes-no" | "choice" | "number";
        TemplateQuestionBody: {
            /**
             * @description Chosen by the caller; unique in the template
             * @example aarsag
             */
            id: string;
            /** @example Er udstrømningen stoppet? */
            label: string;
            kind: components["schemas"]["QuestionKind"];
            /** @description Whether the report cannot be finished without an answer */
            mandatory: boolean;
            /**
             * @description What can be chosen, for the kind `choice`
             * @example []
             */
            options: string[];
            /** @description Shown behind a number */
            unit: string | null;
        };
        TemplateSectionBody: {
            /** @example Årsag */
            title: string;
            /**
             * @description Whether its questions are asked once for each room
             * @example false
             */
            perRoom: boolean;
            questions: components["schemas"]["TemplateQuestionBody"][];
        };
        AgreementTermsBody: {
            /** @example Aftaleseddel */
            title: string;
            /** @example Jeg giver adgang til, at arbejdet udføres. */
            text: string;
            /** @description Whether the report cannot be finished without the policyholder’s signature */
            mandatory: boolean;
        };
        TemplateTermsBody: {
            /** @example Vandskade */
            name: string;
            kind: components["schemas"]["ReportKind"];
            /**
             * @description The template is proposed where the insurer’s words for the damage contain one of these; none: for all
             * @example [
             *       "vand",
             *       "rør"
             *     ]
             */
            damageTypes: string[];
            /** @description Whether the report has rooms */
            asksRooms: boolean;
            /** @description Whether the report has a drying log */
            measures: boolean;
            sections: components["schemas"]["TemplateSectionBody"][];
            /** @description What is signed; null without a slip */
            agreement: components["schemas"]["AgreementTermsBody"] | null;
        };
        ReportResponse: {
            /** @example Besigtigelsesrapport */
            title: string;
            /**
             * Format: date-time
             * @description When the damage was looked at
             * @example 2026-11-25T08:30:00+01:00
             */
            visitedAt: string | null;
            rooms: components["schemas"]["ReportRoomBody"][];
            answers: components["schemas"]["ReportAnswerBody"][];
            photos: components["schemas"]["ReportPhotoBody"][];
            /** @description The drying log */
            points: components["schemas"]["MeasuringPointBody"][];
            remarks: string | null;
            signatures: components["schemas"]["SignatureBody"][];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            taskId: string;
            kind: components["schemas"]["ReportKind"];
            /** Format: uuid */
            templateId: string;
            /** @description The template as it was when the report was started */
            template: components["schemas"]["TemplateTermsBody"];
            /** @example anna */
            startedBy: string;
            /** @description The number of the latest finished version */
            finishedNumber: number | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            finishedAt: string | null;
            /** @description Whether it says something else than its latest finished version */
            isChanged: boolean;
            /**
             * Format: date-time
             * @description When what it says about people was erased
             * @example 2026-11-25T08:30:00+01:00
             */
            erasedAt: string | null;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string;
            version: number;
        };
        ReportResponsePage: {
            items: components["schemas"]["ReportResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        ReportStartRequest: {
            /** Format: uuid */
            taskId: string;
            kind: components["schemas"]["ReportKind"];
            /**
             * Format: uuid
             * @description Without it, the template that fits the damage of the task
             */
            templateId?: string | null;
        };
        ReportRequest: {
            /** @example Besigtigelsesrapport */
            title: string;
            /**
             * Format: date-time
             * @description When the damage was looked at
             * @example 2026-11-25T08:30:00+01:00
             */
            visitedAt: string | null;
            rooms: components["schemas"]["ReportRoomBody"][];
            answers: components["schemas"]["ReportAnswerBody"][];
            photos: components["schemas"]["ReportPhotoBody"][];
            /** @description The drying log */
            points: components["schemas"]["MeasuringPointBody"][];
            remarks: string | null;
            signatures: components["schemas"]["SignatureBody"][];
            /** Format: uuid */
            readonly id?: string;
            /** Format: uuid */
            readonly taskId?: string;
            readonly kind?: components["schemas"]["ReportKind"];
            /** Format: uuid */
            readonly templateId?: string;
            /** @description The template as it was when the report was started */
            readonly template?: components["schemas"]["TemplateTermsBody"];
            /** @example anna */
            readonly startedBy?: string;
            /** @description The number of the latest finished version */
            readonly finishedNumber?: number | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly finishedAt?: string | null;
            /** @description Whether it says something else than its latest finished version */
            readonly isChanged?: boolean;
            /**
             * Format: date-time
             * @description When what it says about people was erased
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly erasedAt?: string | null;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly createdAt?: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly updatedAt?: string;
            readonly version?: number;
        };
        PdfAnswerReasonResponse: {
            /** @example gateway.timed-out */
            code: string;
            detail: string;
        };
        ReportVersionResponse: {
            /** Format: uuid */
            id: string;
            /**
             * @description Counts the versions of the report
             * @example 1
             */
            number: number;
            /** @example anna */
            finishedBy: string;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            finishedAt: string;
            /**
             * Format: uuid
             * @description The PDF among the files of the task; null until it is made
             */
            fileId: string | null;
            /** @description `not-sent` is retried automatically; `unclear` may have arrived */
            outcome: components["schemas"]["ScalepointOutcome"];
            /** @description Scalepoint’s message */
            texts: string[];
            reason: components["schemas"]["PdfAnswerReasonResponse"] | null;
        };
        ReportVersionResponsePage: {
            items: components["schemas"]["ReportVersionResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        ReportMarkResponse: {
            /** @description A PNG or JPEG in Base64, of at most 300 KB; null without a mark */
            image: string | null;
            /**
             * Format: date-time
             * @description When it was created; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string | null;
            /**
             * Format: date-time
             * @description When its `version` changed last; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string | null;
            version: number;
        };
        ReportMarkRequest: {
            /** @description A PNG or JPEG in Base64, of at most 300 KB; null without a mark */
            image: string | null;
            /**
             * Format: date-time
             * @description When it was created; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly createdAt?: string | null;
            /**
             * Format: date-time
             * @description When its `version` changed last; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly updatedAt?: string | null;
            readonly version?: number;
        };
        TemplateResponse: {
            /** @example Vandskade */
            name: string;
            kind: components["schemas"]["ReportKind"];
            /**
             * @description The template is proposed where the insurer’s words for the damage contain one of these; none: for all
             * @example [
             *       "vand",
             *       "rør"
             *     ]
             */
            damageTypes: string[];
            /** @description Whether the report has rooms */
            asksRooms: boolean;
            /** @description Whether the report has a drying log */
            measures: boolean;
            sections: components["schemas"]["TemplateSectionBody"][];
            /** @description What is signed; null without a slip */
            agreement: components["schemas"]["AgreementTermsBody"] | null;
            /** Format: uuid */
            id: string;
            /** @description Whether it is a template of the product, which can be copied and not changed */
            standard: boolean;
            /**
             * Format: date-time
             * @description When it was created; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string | null;
            /**
             * Format: date-time
             * @description When its `version` changed last; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string | null;
            version: number;
        };
        TemplateResponsePage: {
            items: components["schemas"]["TemplateResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        TemplateRequest: {
            /** @example Vandskade */
            name: string;
            kind: components["schemas"]["ReportKind"];
            /**
             * @description The template is proposed where the insurer’s words for the damage contain one of these; none: for all
             * @example [
             *       "vand",
             *       "rør"
             *     ]
             */
            damageTypes: string[];
            /** @description Whether the report has rooms */
            asksRooms: boolean;
            /** @description Whether the report has a drying log */
            measures: boolean;
            sections: components["schemas"]["TemplateSectionBody"][];
            /** @description What is signed; null without a slip */
            agreement: components["schemas"]["AgreementTermsBody"] | null;
            /** Format: uuid */
            readonly id?: string;
            /** @description Whether it is a template of the product, which can be copied and not changed */
            readonly standard?: boolean;
            /**
             * Format: date-time
             * @description When it was created; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly createdAt?: string | null;
            /**
             * Format: date-time
             * @description When its `version` changed last; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly updatedAt?: string | null;
            readonly version?: number;
        };
        /** @enum {string} */
        NoticeKind: "new-task" | "reassigned" | "deadline-near" | "refused" | "cancelled" | "delivery-failed";
        /**
         * @description Null without a mail, or while it waits
         * @enum {string}
         */
        NoticeMailOutcome: "sent" | "refused" | "no-address" | "not-configured";
        NoticeResponse: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["NoticeKind"];
            /** Format: uuid */
            taskId: string | null;
            /** @example 20261124-07-1 */
            taskNumber: string | null;
            /**
             * @description Name of the deadline that is near
             * @example contact
             */
            detail: string | null;
            /** @description Whether the user wants it on the desktop too */
            desktop: boolean;
            /** @description Null without a mail, or while it waits */
            mailOutcome: components["schemas"]["NoticeMailOutcome"] | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            givenAt: string;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            readAt: string | null;
        };
        NoticeResponsePage: {
            items: components["schemas"]["NoticeResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        NoticeCountsResponse: {
            unread: number;
        };
        /**
         * @description Of the mails
         * @enum {string}
         */
        NoticeLanguage: "da" | "en";
        ChannelsItem: {
            console: boolean;
            desktop: boolean;
            mail: boolean;
        };
        ChannelsByKind: {
            /** @description You are responsible for a new task */
            "new-task": components["schemas"]["ChannelsItem"];
            /** @description A task was assigned to you */
            reassigned: components["schemas"]["ChannelsItem"];
            /** @description A deadline is near */
            "deadline-near": components["schemas"]["ChannelsItem"];
            /** @description Scalepoint refused what was sent, or an invoice was not posted */
            refused: components["schemas"]["ChannelsItem"];
            /** @description The insurer cancelled the task */
            cancelled: components["schemas"]["ChannelsItem"];
            /** @description A delivery could not be used. Without `tasks:manage` there are no such notices, and no mail is kept here */
            "delivery-failed"?: components["schemas"]["ChannelsItem"];
        };
        /**
         * @description `off`: the installation sends no mail; `printed`: the demo prints it
         * @enum {string}
         */
        MailState: "smtp" | "printed" | "off";
        NoticePreferencesResponse: {
            /** @description Of the mails */
            language: components["schemas"]["NoticeLanguage"];
            channels: components["schemas"]["ChannelsByKind"];
            /**
             * @description When the daily mail is sent, in Danish time, on working days; null without one
             * @example 07:30
             */
            digestAt: string | null;
            /**
             * Format: email
             * @description Where mails go: the user’s address in the ERP
             * @example anna@firma.example
             */
            email: string | null;
            /** @description `off`: the installation sends no mail; `printed`: the demo prints it */
            mail: components["schemas"]["MailState"];
            /**
             * Format: date-time
             * @description When it was created; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string | null;
            /**
             * Format: date-time
             * @description When its `version` changed last; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string | null;
            version: number;
        };
        NoticePreferencesRequest: {
            /** @description Of the mails */
            language: components["schemas"]["NoticeLanguage"];
            channels: components["schemas"]["ChannelsByKind"];
            /**
             * @description When the daily mail is sent, in Danish time, on working days; null without one
             * @example 07:30
             */
            digestAt: string | null;
            /**
             * Format: email
             * @description Where mails go: the user’s address in the ERP
             * @example anna@firma.example
             */
            readonly email?: string | null;
            /** @description `off`: the installation sends no mail; `printed`: the demo prints it */
            readonly mail?: components["schemas"]["MailState"];
            /**
             * Format: date-time
             * @description When it was created; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly createdAt?: string | null;
            /**
             * Format: date-time
             * @description When its `version` changed last; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly updatedAt?: string | null;
            readonly version?: number;
        };
        AppointmentCompanyResponse: {
            /** @example Demo Byg & Søn */
            name: string;
            /** @example +4546112233 */
            phone: string | null;
            /** @example kontor@demo.example */
            email: string | null;
        };
        /** @enum {string} */
        AppointmentKind: "inspection" | "work" | "other";
        /** @enum {string} */
        AppointmentStatus: "planned" | "on-the-way" | "not-reached" | "made" | "cancelled";
        AppointmentResponse: {
            company: components["schemas"]["AppointmentCompanyResponse"];
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            linkExpiresAt: string;
            kind: components["schemas"]["AppointmentKind"];
            status: components["schemas"]["AppointmentStatus"];
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            startsAt: string;
            /** @description How long it takes */
            minutes: number;
            /**
             * Format: date-time
             * @description Expected arrival of the employee who is on the way
             * @example 2026-11-25T08:30:00+01:00
             */
            arrivesAt: string | null;
            /**
             * Format: date-time
             * @description The proposed time that the office has not answered
             * @example 2026-11-25T08:30:00+01:00
             */
            proposedStartsAt: string | null;
        };
        LinkProposalRequest: {
            /**
             * Format: date-time
             * @description When the visit would suit better
             * @example 2099-12-01T12:00:00+01:00
             */
            startsAt: string;
            /** @example Vi er hjemme efter kl. 12 */
            note?: string | null;
        };
        /** @enum {string} */
        InvitationLinkState: "valid" | "expired" | "withdrawn";
        InvitationResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            visitId: string;
            /** Format: uuid */
            taskId: string;
            linkState: components["schemas"]["InvitationLinkState"];
            /**
             * Format: date-time
             * @description 30 days after the visit
             * @example 2026-11-25T08:30:00+01:00
             */
            linkExpiresAt: string;
            /** @example anna */
            createdBy: string;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string;
            version: number;
        };
        InvitationResponsePage: {
            items: components["schemas"]["InvitationResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        InvitationRequest: {
            /**
             * Format: uuid
             * @description The visit that the policyholder is to see
             * @example 01997c00-0000-7000-8000-0000000000ee
             */
            visitId: string;
        };
        InvitationWithLinkResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            visitId: string;
            /** Format: uuid */
            taskId: string;
            linkState: components["schemas"]["InvitationLinkState"];
            /**
             * Format: date-time
             * @description 30 days after the visit
             * @example 2026-11-25T08:30:00+01:00
             */
            linkExpiresAt: string;
            /** @example anna */
            createdBy: string;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string;
            version: number;
            /**
             * @description The link, in this response only; null in the repeated response to an `Idempotency-Key`
             * @example https://erp.example/link/visit#AZl8AAAAcACAAAAAAAANGg…
             */
            link: string | null;
        };
        /** @enum {string} */
        MessageOccasion: "booked" | "moved" | "cancelled" | "day-before" | "on-the-way" | "finished";
        /** @enum {string} */
        MessageChannel: "mail" | "sms";
        /**
         * @description `deferred` waits for the end of the quiet hours, `waiting` and `sending` are on their way. With `unclear` it is unknown whether the recipient got it, and it is not sent again
         * @enum {string}
         */
        MessageState: "deferred" | "waiting" | "sending" | "sent" | "skipped" | "failed" | "unclear";
        /**
         * @description Why it was not sent
         * @enum {string}
         */
        MessageNotSentReason: "turned-off" | "opted-out" | "no-recipient" | "not-current" | "told-already" | "too-late" | "too-long" | "erased" | "not-configured" | "refused" | "gave-up";
        PolicyholderMessageResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            taskId: string;
            /** Format: uuid */
            visitId: string | null;
            occasion: components["schemas"]["MessageOccasion"];
            channel: components["schemas"]["MessageChannel"];
            /** @description `deferred` waits for the end of the quiet hours, `waiting` and `sending` are on their way. With `unclear` it is unknown whether the recipient got it, and it is not sent again */
            state: components["schemas"]["MessageState"];
            /** @description Why it was not sent */
            reason: components["schemas"]["MessageNotSentReason"] | null;
            /**
             * Format: date-time
             * @description When it may be sent
             * @example 2026-11-25T08:30:00+01:00
             */
            dueAt: string;
            /**
             * Format: date-time
             * @description When it was sent, or ended otherwise
             * @example 2026-11-25T08:30:00+01:00
             */
            endedAt: string | null;
            /**
             * @description Null until it is sent
             * @example +4520123456
             */
            recipient: string | null;
            /** @description Of a mail that was sent */
            subject: string | null;
            /** @description As it was sent, without the secrets of its links */
            text: string | null;
            /**
             * Format: date-time
             * @description When it was created
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its `version` changed last
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string;
            version: number;
        };
        PolicyholderMessageResponsePage: {
            items: components["schemas"]["PolicyholderMessageResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        OptOutsResponse: {
            /**
             * @description Whether the mail address of the task gets no mails
             * @example false
             */
            mail: boolean;
            /**
             * @description Whether the phone number of the task gets no text messages
             * @example false
             */
            sms: boolean;
            /**
             * @description Masked; null without a usable address
             * @example å•••@demo.example
             */
            mailRecipient: string | null;
            /**
             * @description Masked; null without a usable number
             * @example +45 •• •• •• 56
             */
            smsRecipient: string | null;
        };
        OptOutsRequest: {
            /**
             * @description Whether the mail address of the task gets no mails
             * @example false
             */
            mail: boolean;
            /**
             * @description Whether the phone number of the task gets no text messages
             * @example false
             */
            sms: boolean;
            /**
             * @description Masked; null without a usable address
             * @example å•••@demo.example
             */
            readonly mailRecipient?: string | null;
            /**
             * @description Masked; null without a usable number
             * @example +45 •• •• •• 56
             */
            readonly smsRecipient?: string | null;
        };
        QuietHoursItem: {
            /** @example 21:00 */
            from: string;
            /** @example 08:00 */
            until: string;
        };
        MailTemplateItem: {
            on: boolean;
            /** @example Vi kommer [Dato] kl. [Tid] */
            subject: string;
            text: string;
        };
        SmsTemplateItem: {
            on: boolean;
            text: string;
        };
        OccasionTemplatesItem: {
            mail: components["schemas"]["MailTemplateItem"];
            sms: components["schemas"]["SmsTemplateItem"];
        };
        MessageTemplatesItem: {
            /** @description A visit was booked */
            booked: components["schemas"]["OccasionTemplatesItem"];
            /** @description The time of a visit changed */
            moved: components["schemas"]["OccasionTemplatesItem"];
            /** @description A visit was cancelled */
            cancelled: components["schemas"]["OccasionTemplatesItem"];
            /** @description The day before a visit */
            "day-before": components["schemas"]["OccasionTemplatesItem"];
            /** @description The employee is on the way */
            "on-the-way": components["schemas"]["OccasionTemplatesItem"];
            /** @description The work of the task was completed */
            finished: components["schemas"]["OccasionTemplatesItem"];
        };
        /**
         * @description `off`: the installation sends no text messages; `printed`: the demo prints them
         * @enum {string}
         */
        SmsState: "gateway" | "printed" | "off";
        MessageSettingsResponse: {
            /** @description The master switch: nothing is sent while it is off */
            enabled: boolean;
            /** @description In Danish time; what would be sent then waits until they end. Null without */
            quietHours: components["schemas"]["QuietHoursItem"] | null;
            /**
             * @description When the reminder of the day before is sent, in Danish time; outside of the quiet hours
             * @example 16:00
             */
            dayBeforeAt: string;
            templates: components["schemas"]["MessageTemplatesItem"];
            /** @description `off`: the installation sends no mail; `printed`: the demo prints it */
            mailState: components["schemas"]["MailState"];
            /** @description `off`: the installation sends no text messages; `printed`: the demo prints them */
            smsState: components["schemas"]["SmsState"];
            /**
             * Format: date-time
             * @description When it was created; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string | null;
            /**
             * Format: date-time
             * @description When its `version` changed last; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            updatedAt: string | null;
            version: number;
        };
        MessageSettingsRequest: {
            /** @description The master switch: nothing is sent while it is off */
            enabled: boolean;
            /** @description In Danish time; what would be sent then waits until they end. Null without */
            quietHours: components["schemas"]["QuietHoursItem"] | null;
            /**
             * @description When the reminder of the day before is sent, in Danish time; outside of the quiet hours
             * @example 16:00
             */
            dayBeforeAt: string;
            templates: components["schemas"]["MessageTemplatesItem"];
            /** @description `off`: the installation sends no mail; `printed`: the demo prints it */
            readonly mailState?: components["schemas"]["MailState"];
            /** @description `off`: the installation sends no text messages; `printed`: the demo prints them */
            readonly smsState?: components["schemas"]["SmsState"];
            /**
             * Format: date-time
             * @description When it was created; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly createdAt?: string | null;
            /**
             * Format: date-time
             * @description When its `version` changed last; null until it is first saved
             * @example 2026-11-25T08:30:00+01:00
             */
            readonly updatedAt?: string | null;
            readonly version?: number;
        };
        MessageFieldResponse: {
            /**
             * @description Name between the brackets
             * @example Dato
             */
            name: string;
            /**
             * @description Alternative name
             * @example Date
             */
            alias: string;
            /** @example Besøgets dato */
            label: string;
            /** @example tirsdag den 1. december */
            sample: string;
        };
        MessageFieldResponsePage: {
            items: components["schemas"]["MessageFieldResponse"][];
            /** @description Cursor of the next page, to be sent as `cursor`; null on the last page */
            next: string | null;
        };
        MessagePreviewRequest: {
            channel: components["schemas"]["MessageChannel"];
            /**
             * @description Of a mail
             * @example Vi kommer [Dato]
             */
            subject?: string;
            /** @example Vi kommer [Dato] kl. [Tid]. */
            text: string;
            /**
             * Format: uuid
             * @description Task whose values are used. Default: the latest one
             */
            taskId?: string | null;
        };
        PreviewedMessageResponse: {
            /** @description Of a mail */
            subject: string | null;
            text: string;
            /** @description How many parts a text message takes; three at most */
            parts: number | null;
        };
        MessagePreviewResponse: {
            /** @description Null if the template has errors */
            sample: components["schemas"]["PreviewedMessageResponse"] | null;
            /** @description Null if there is no task */
            fromTask: components["schemas"]["PreviewedMessageResponse"] | null;
            /** @description Id of that task */
            taskId: string | null;
            errors: components["schemas"]["FieldProblem"][];
        };
        OptOutCompanyResponse: {
            /** @example Demo Byg & Søn */
            name: string;
            /** @example +4546112233 */
            phone: string | null;
            /** @example kontor@demo.example */
            email: string | null;
        };
        OptOutPageResponse: {
            company: components["schemas"]["OptOutCompanyResponse"];
            channel: components["schemas"]["MessageChannel"];
            /** @description Whether the recipient gets no messages of the company in the channel any more */
            optedOut: boolean;
        };
    };
    responses: {
        /** @description Malformed request */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not signed in */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not allowed */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Changed since it was fetched */
        Problem412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too large */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unknown format */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description If-Match is missing */
        Problem428: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests */
        Problem429: {
            headers: {
                /** @description Seconds to wait before trying again */
                "Retry-After"?: number;
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Internal error */
        Problem500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not available */
        Problem503: {
            headers: {
                /** @description Seconds to wait before trying again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict with the current state */
        Problem409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Cannot be done */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description The version of the resource, if it has one, and what tells its representations apart. Send it as `If-Match` with a change and as `If-None-Match` with the next GET
         * @example "7-oVTcRFdzHVkRGrTt"
         */
        ETag: string;
        /**
         * @description Address of the created resource
         * @example /v1/webhooks/01997c00-0000-7000-8000-000000000001
         */
        Location: string;
        /**
         * @description `true` if the response is that of the first request with the key
         * @example true
         */
        "Idempotent-Replayed": string;
        /**
         * @description Requests per minute of the caller
         * @example 6000
         */
        "RateLimit-Limit": number;
        /**
         * @description Requests left in this minute
         * @example 5999
         */
        "RateLimit-Remaining": number;
        /**
         * @description Seconds until the minute ends
         * @example 42
         */
        "RateLimit-Reset": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    HealthController_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    HealthController_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            /** @description Not available */
            503: {
                headers: {
                    /** @description Seconds to wait before trying again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BatchController_read: {
        parameters: {
            query: {
                /** @description The address of a GET that is answered with JSON, with its query; the parameter is repeated for each */
                path: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ApiKeyController_list: {
        parameters: {
            query?: {
                /** @description Maximum number of items per page. Default 50, at most 200. */
                limit?: number;
                /** @description Cursor: the `next` value of the previous page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ApiKeyController_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "ERP",
                 *       "scopes": [
                 *         "tasks:read",
                 *         "events:read"
                 *       ],
                 *       "expiresAt": "2099-12-31T12:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyWithSecretResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ApiKeyController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ApiKeyController_revoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    BulkMovesController_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "move": "acceptance",
                 *       "tasks": [
                 *         {
                 *           "id": "01997c00-0000-7000-8000-0000000e0003"
                 *         }
                 *       ],
                 *       "at": "2026-11-25"
                 *     }
                 */
                "application/json": components["schemas"]["BulkMovesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkMovesResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CaseController_list: {
        parameters: {
            query?: {
                /** @description Maximum number of items per page. Default 50, at most 200. */
                limit?: number;
                /** @description Cursor: the `next` value of the previous page. */
                cursor?: string;
                /** @description The case with this number */
                number?: number;
                /** @description Cases of this debtor */
                debtorId?: string;
                /** @description The case of this task */
                taskId?: string;
                /** @description Cases that were created or changed at this time or later. A change shows when it is committed: ask from a minute before the last time on, or read the events, which miss nothing. Example: `2026-11-25T08:30:00+01:00` */
                updatedSince?: string;
                /** @description `names` adds `names`: the name of everything that an id refers to, by the field that has the id. */
                expand?: components["schemas"]["Expansion"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CaseController_get: {
        parameters: {
            query?: {
                /** @description `names` adds `names`: the name of everything that an id refers to, by the field that has the id. */
                expand?: components["schemas"]["Expansion"][];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CaseController_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Vandskade, Strandstien 7",
                 *       "debtorId": "laerkehuset",
                 *       "damageAddress": {
                 *         "street": "Strandstien 7",
                 *         "postalCode": "4581",
                 *         "city": "Rørvig"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CaseEditRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CaseController_resolve: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                field: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keep": "insurer"
                 *     }
                 */
                "application/json": components["schemas"]["DifferenceResolutionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DoublesController_dismiss: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                otherId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DoublesController_merge: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "taskId": "01997c00-0000-7000-8000-0000000e0003"
                 *     }
                 */
                "application/json": components["schemas"]["TaskMergingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DoublesController_separate: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ForeignDeliveryController_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ForeignDeliveryController_dismiss: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    HandoverController_handOver: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fromEmployeeId": "bo",
                 *       "toEmployeeId": "anna"
                 *     }
                 */
                "application/json": components["schemas"]["HandoverBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SharedCaseController_share: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "taskId": "01997c00-0000-7000-8000-0000000e0003"
                 *     }
                 */
                "application/json": components["schemas"]["CaseSharingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SharedCaseController_separate: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskController_list: {
        parameters: {
            query?: {
                /** @description Maximum number of items per page. Default 50, at most 200. */
                limit?: number;
                /** @description Cursor: the `next` value of the previous page. */
                cursor?: string;
                /** @description One or more statuses, separated by commas: `case-opened,accepted` */
                status?: components["schemas"]["TaskStatus"][];
                /** @description One that was merged finds the tasks of the insurer that counts instead */
                insurerId?: string;
                /** @description Scalepoint’s GUID of the task */
                scalepointTaskId?: string;
                /** @description Only tasks with an overdue deadline */
                overdue?: boolean;
                /** @description Only tasks whose next deadline is as near as the calendar warns */
                dueSoon?: boolean;
                /** @description Only tasks that need attention */
                attention?: boolean;
                /** @description Only tasks that may be the same as another one */
                possibleDouble?: boolean;
                /** @description Id of the employee who manages the case. Example: `anna` */
                caseManagerId?: string;
                /** @description Id of the employee who is responsible today: the case manager, or while the case manager is away, the deputy of the case or the standing deputy. Example: `anna` */
                responsibleId?: string;
                /** @description Whether the case has a case manager; false includes tasks without a case */
                hasCaseManager?: boolean;
                /** @description Only tasks that reached this step, see `/v1/statistics/times` */
                step?: components["schemas"]["TaskStep"];
                /** @description With `step`: reached at or after this instant, or on or after this day in Danish time. Example: `2026-11-25` */
                stepFrom?: string;
                /** @description With `step`: reached at or before this instant, or on or before this day in Danish time. The bound is included. Example: `2026-11-25` */
                stepTo?: string;
                /** @description With `step`: only tasks that reached it after their deadline, or not */
                stepLate?: boolean;
                /** @description Received at or after this instant, or on or after this day in Danish time. Example: `2026-11-25` */
                from?: string;
                /** @description Received at or before this instant, or on or before this day in Danish time. The bound is included. Example: `2026-11-25` */
                to?: string;
                /** @description Search text. Every word must match the beginning of a word in the number, reference, policy, name, address, telephone number, insurer, kind of damage or the beginning of its description. Example: `strandst 4581` */
                q?: string;
                /** @description `deadline` (default): most overdue first, then next due, then tasks without a deadline. `status`: in the order of a task’s life */
                sort?: components["schemas"]["TaskSort"];
                /** @description `names` adds `names`: the name of everything that an id refers to, by the field that has the id. */
                expand?: components["schemas"]["Expansion"][];
                /** @description Whether to return the counters of the list too, see `/v1/tasks/counts` */
                counts?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskListPage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskController_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCountsResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskController_export: {
        parameters: {
            query?: {
                /** @description Maximum number of items per page. Default 50, at most 200. */
                limit?: number;
                /** @description Cursor: the `next` value of the previous page. */
                cursor?: string;
                /** @description One or more statuses, separated by commas: `case-opened,accepted` */
                status?: components["schemas"]["TaskStatus"][];
                /** @description One that was merged finds the tasks of the insurer that counts instead */
                insurerId?: string;
                /** @description Scalepoint’s GUID of the task */
                scalepointTaskId?: string;
                /** @description Only tasks with an overdue deadline */
                overdue?: boolean;
                /** @description Only tasks whose next deadline is as near as the calendar warns */
                dueSoon?: boolean;
                /** @description Only tasks that need attention */
                attention?: boolean;
                /** @description Only tasks that may be the same as another one */
                possibleDouble?: boolean;
                /** @description Id of the employee who manages the case. Example: `anna` */
                caseManagerId?: string;
                /** @description Id of the employee who is responsible today: the case manager, or while the case manager is away, the deputy of the case or the standing deputy. Example: `anna` */
                responsibleId?: string;
                /** @description Whether the case has a case manager; false includes tasks without a case */
                hasCaseManager?: boolean;
                /** @description Only tasks that reached this step, see `/v1/statistics/times` */
                step?: components["schemas"]["TaskStep"];
                /** @description With `step`: reached at or after this instant, or on or after this day in Danish time. Example: `2026-11-25` */
                stepFrom?: string;
                /** @description With `step`: reached at or before this instant, or on or before this day in Danish time. The bound is included. Example: `2026-11-25` */
                stepTo?: string;
                /** @description With `step`: only tasks that reached it after their deadline, or not */
                stepLate?: boolean;
                /** @description Received at or after this instant, or on or after this day in Danish time. Example: `2026-11-25` */
                from?: string;
                /** @description Received at or before this instant, or on or before this day in Danish time. The bound is included. Example: `2026-11-25` */
                to?: string;
                /** @description Search text. Every word must match the beginning of a word in the number, reference, policy, name, address, telephone number, insurer, kind of damage or the beginning of its description. Example: `strandst 4581` */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskController_get: {
        parameters: {
            query?: {
                /** @description `names` adds `names`: the name of everything that an id refers to, by the field that has the id. `files` and `timeline` add their first page, and `counts` the counters of the list. */
                expand?: components["schemas"]["TaskExpansion"][];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskController_timeline: {
        parameters: {
            query?: {
                /** @description Maximum number of items per page. Default 50, at most 200. */
                limit?: number;
                /** @description Cursor: the `next` value of the previous page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskFilesController_messages: {
        parameters: {
            query?: {
                /** @description Maximum number of items per page. Default 50, at most 200. */
                limit?: number;
                /** @description Cursor: the `next` value of the previous page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskFilesController_write: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Kunden er hjemme efter kl. 15."
                 *     }
                 */
                "application/json": components["schemas"]["MessageRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskFilesController_message: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskFilesController_fetch: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentResponse"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskFilesController_files: {
        parameters: {
            query?: {
                /** @description Maximum number of items per page. Default 50, at most 200. */
                limit?: number;
                /** @description Cursor: the `next` value of the previous page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskFileResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskFilesController_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description Whether to send the file to Scalepoint too. Must precede the file in the form */
                    send?: boolean;
                    /** Format: binary */
                    file: Blob;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskFileResponse"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            /** @description Unknown format */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            /** @description Not available */
            503: {
                headers: {
                    /** @description Seconds to wait before trying again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TaskFilesController_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskMovesController_accept: {
        parameters: {
            query?: {
                /** @description The status in which the caller saw the task. Refused with 409 if it has another one by now */
                ifStatus?: components["schemas"]["TaskStatus"];
            };
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskMovesController_reject: {
        parameters: {
            query?: {
                /** @description The status in which the caller saw the task. Refused with 409 if it has another one by now */
                ifStatus?: components["schemas"]["TaskStatus"];
            };
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Uden for vores område"
                 *     }
                 */
                "application/json": components["schemas"]["RejectionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskMovesController_schedule: {
        parameters: {
            query?: {
                /** @description The status in which the caller saw the task. Refused with 409 if it has another one by now */
                ifStatus?: components["schemas"]["TaskStatus"];
            };
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "at": "2027-01-14T09:00:00+01:00"
                 *     }
                 */
                "application/json": components["schemas"]["InspectionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskMovesController_inspected: {
        parameters: {
            query?: {
                /** @description The status in which the caller saw the task. Refused with 409 if it has another one by now */
                ifStatus?: components["schemas"]["TaskStatus"];
            };
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskMovesController_repair: {
        parameters: {
            query?: {
                /** @description The status in which the caller saw the task. Refused with 409 if it has another one by now */
                ifStatus?: components["schemas"]["TaskStatus"];
            };
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskMovesController_complete: {
        parameters: {
            query?: {
                /** @description The status in which the caller saw the task. Refused with 409 if it has another one by now */
                ifStatus?: components["schemas"]["TaskStatus"];
            };
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "at": "2026-11-24T15:30:00+01:00"
                 *     }
                 */
                "application/json": components["schemas"]["CompletionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskMovesController_close: {
        parameters: {
            query?: {
                /** @description The status in which the caller saw the task. Refused with 409 if it has another one by now */
                ifStatus?: components["schemas"]["TaskStatus"];
            };
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskMovesController_reopen: {
        parameters: {
            query?: {
                /** @description The status in which the caller saw the task. Refused with 409 if it has another one by now */
                ifStatus?: components["schemas"]["TaskStatus"];
            };
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskMovesController_retry: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskMovesController_debtor: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "debtorId": "laerkehuset"
                 *     }
                 */
                "application/json": components["schemas"]["DebtorRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskMovesController_scalepointCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "scalepointCaseId": "c0a8f7d2-7b52-4a3e-8a0b-7f2f9b6c1d11"
                 *     }
                 */
                "application/json": components["schemas"]["ScalepointCaseRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskMovesController_postpone: {
        parameters: {
            query?: {
                /** @description The status in which the caller saw the task. Refused with 409 if it has another one by now */
                ifStatus?: components["schemas"]["TaskStatus"];
            };
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "at": "2027-01-20",
                 *       "reason": "Uden for vores område"
                 *     }
                 */
                "application/json": components["schemas"]["PostponementRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskMovesController_handleAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                about: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sendAgain": true
                 *     }
                 */
                "application/json": components["schemas"]["AnswerHandlingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OperatorCompanyController_list: {
        parameters: {
            query?: {
                /** @description Maximum number of items per page. Default 50, at most 200. */
                limit?: number;
                /** @description Cursor: the `next` value of the previous page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatorCompanyResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OperatorCompanyController_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Acme ApS",
                 *       "cvr": "12345674",
                 *       "key": "acme",
                 *       "administrator": {
                 *         "id": "anna",
                 *         "name": "Anna Åkjær",
                 *         "email": "anna@firma.example"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CompanyRegistrationBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatorCompanyResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["Problem403"];
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OperatorCompanyController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatorCompanyResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OperatorCompanyController_rename: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Acme ApS",
                 *       "cvr": "12345674"
                 *     }
                 */
                "application/json": components["schemas"]["CompanyFactsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatorCompanyResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OperatorCompanyController_suspend: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Regningen for oktober er ikke betalt"
                 *     }
                 */
                "application/json": components["schemas"]["SuspensionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatorCompanyResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OperatorCompanyController_resume: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatorCompanyResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    AbsenceController_list: {
        parameters: {
            query?: {
                /** @description Maximum number of items per page. Default 50, at most 200. */
                limit?: number;
                /** @description Cursor: the `next` value of the previous page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    AbsenceController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employeeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    AbsenceController_put: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
            };
            path: {
                employeeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "deputyId": "bo",
                 *       "from": "2026-11-25",
                 *       "until": "2026-11-25"
                 *     }
                 */
                "application/json": components["schemas"]["AbsenceBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CompanyController_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CompanyController_put: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Demo Byg & Søn",
                 *       "cvr": "12345674",
                 *       "email": "anna@firma.example",
                 *       "phone": "+4512345678",
                 *       "address": {
                 *         "street": "Havnegade 1",
                 *         "street2": "2. tv.",
                 *         "postalCode": "1058",
                 *         "city": "København K"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CompanyBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DirectoryController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "debtors" | "employees" | "case-groups" | "price-groups" | "markup-groups" | "departments" | "carriers" | "purposes";
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DirectoryController_put: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
            };
            path: {
                kind: "debtors" | "employees" | "case-groups" | "price-groups" | "markup-groups" | "departments" | "carriers" | "purposes";
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Nordlys Forsikring",
                 *       "active": true,
                 *       "cvr": "12345674",
                 *       "phones": [
                 *         "70 10 20 30"
                 *       ],
                 *       "email": "anna@firma.example",
                 *       "address": {
                 *         "street": "Havnegade 1",
                 *         "street2": "2. tv.",
                 *         "postalCode": "1058",
                 *         "city": "København K"
                 *       },
                 *       "defaults": {
                 *         "caseManagerId": "anna",
                 *         "caseGroupId": "skade",
                 *         "priceGroupId": "standard",
                 *         "markupGroupId": "materiale",
                 *         "departmentId": "roskilde",
                 *         "carrierId": "hus",
                 *         "purposeId": "udbedring"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EntryBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DirectoryController_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "debtors" | "employees" | "case-groups" | "price-groups" | "markup-groups" | "departments" | "carriers" | "purposes";
            };
            cookie?: never;
        };
        /** @description One JSON object per line */
        requestBody: {
            content: {
                /** @example {"name":"Nordlys Forsikring","active":true,"cvr":"12345674","phones":["70 10 20 30"],"email":"anna@firma.example","address":{"street":"Havnegade 1","street2":"2. tv.","postalCode":"1058","city":"København K"},"defaults":{"caseManagerId":"anna","caseGroupId":"skade","priceGroupId":"standard","markupGroupId":"materiale","departmentId":"roskilde","carrierId":"hus","purposeId":"udbedring"},"id":"nordlys"} */
                "application/x-ndjson": components["schemas"]["EntryLine"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryImportReport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DirectoryController_list: {
        parameters: {
            query?: {
                /** @description Maximum number of items per page. Default 50, at most 200. */
                limit?: number;
                /** @description Cursor: the `next` value of the previous page. */
                cursor?: string;
                /** @description Part of the name, case-insensitive. One or two letters must match the beginning of a word. Example: `bæk` */
                q?: string;
                /** @description Only active entries, or only inactive ones */
                active?: boolean;
            };
            header?: never;
            path: {
                kind: "debtors" | "employees" | "case-groups" | "price-groups" | "markup-groups" | "departments" | "carriers" | "purposes";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    EventFeedController_events: {
        parameters: {
            query?: {
                /** @description Position to continue from: `next` of a page or `id` of a stream */
                after?: string;
                /** @description Event types to return, separated by commas */
                types?: string[];
                /** @description Maximum number of events per page. Default 100. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPageResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Malformed request */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    EventFeedController_stream: {
        parameters: {
            query?: {
                /** @description Position to continue from: `next` of a page or `id` of a stream */
                after?: string;
                /** @description Event types to return, separated by commas */
                types?: string[];
            };
            header?: {
                /** @description The last `id` received */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example retry: 3000
                     *     id: 8bQ2zFsiZXZlbnQgZmVlZCIsMSw3NTIsMTdd
                     *
                     *     id: 8bQ2zFsiZXZlbnQgZmVlZCIsMSw3NTIsMTdd
                     *     data: {"specversion":"1.0","type":"case-intake.case-opened.v1"}
                     *
                     *     : still here
                     */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Malformed request */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before trying again */
                    "Retry-After"?: number;
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ApprovalController_approval: {
        parameters: {
            query?: {
                /** @description A task of the case. Default: all of them */
                taskId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ClaimController_ownPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPaymentResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ClaimController_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyholderDraftResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    EInvoiceController_eInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    EInvoiceController_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    InvoiceController_list: {
        parameters: {
            query?: {
                /** @description Maximum number of items per page. Default 50, at most 200. */
                limit?: number;
                /** @description Cursor: the `next` value of the previous page. */
                cursor?: string;
                caseId?: string;
                /** @description Example: `2026-1001` */
                number?: string;
                kind?: components["schemas"]["InvoiceKind"];
                /** @description `none`: no posting has been requested yet */
                posting?: components["schemas"]["PostingFilter"];
                /** @description Issued on or after this day. Example: `2026-11-25` */
                from?: string;
                /** @description Issued on or before this day. The bound is included. Example: `2026-11-25` */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    InvoiceController_register: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "number": "2026-1001",
                 *       "kind": "repair",
                 *       "caseId": "01997c00-0000-7000-8000-0000000e0002",
                 *       "issueDate": "2026-11-25",
                 *       "dueDate": "2026-12-09",
                 *       "deliveryDate": "2026-11-24",
                 *       "lines": [
                 *         {
                 *           "text": "Udskiftning af rør i bryggers",
                 *           "quantity": "2.5",
                 *           "unit": "timer",
                 *           "unitPrice": {
                 *             "amount": "450.00",
                 *             "currency": "DKK"
                 *           },
                 *           "vatCategory": "S"
                 *         }
                 *       ],
                 *       "buyer": {
                 *         "name": "Nordlys Forsikring",
                 *         "cvr": "12345674",
                 *         "address": {
                 *           "street": "Havnegade 1",
                 *           "postalCode": "1058",
                 *           "city": "København K"
                 *         }
                 *       },
                 *       "depreciation": {
                 *         "amount": "0.00",
                 *         "currency": "DKK"
                 *       },
                 *       "totals": {
                 *         "net": {
                 *           "amount": "1125.00",
                 *           "currency": "DKK"
                 *         },
                 *         "vat": {
                 *           "amount": "281.25",
                 *           "currency": "DKK"
                 *         },
                 *         "total": {
                 *           "amount": "1406.25",
                 *           "currency": "DKK"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewInvoiceBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    InvoiceController_import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One JSON object per line */
        requestBody: {
            content: {
                /** @example {"number":"2026-1001","kind":"repair","caseId":"01997c00-0000-7000-8000-0000000e0002","issueDate":"2026-11-25","dueDate":"2026-12-09","deliveryDate":"2026-11-24","lines":[{"text":"Udskiftning af rør i bryggers","quantity":"2.5","unit":"timer","unitPrice":{"amount":"450.00","currency":"DKK"},"vatCategory":"S"}],"buyer":{"name":"Nordlys Forsikring","cvr":"12345674","address":{"street":"Havnegade 1","postalCode":"1058","city":"København K"}},"depreciation":{"amount":"0.00","currency":"DKK"},"totals":{"net":{"amount":"1125.00","currency":"DKK"},"vat":{"amount":"281.25","currency":"DKK"},"total":{"amount":"1406.25","currency":"DKK"}}} */
                "application/x-ndjson": components["schemas"]["NewInvoiceBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    InvoiceController_export: {
        parameters: {
            query: {
                /** @description Issued on or after this day. */
                from: string;
                /** @description Issued on or before this day. The bound is included. */
                to: string;
                format?: components["schemas"]["ExportFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/json": Record<string, never>;
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    InvoiceController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OfferController_list: {
        parameters: {
            query?: {
                /** @description Maximum number of items per page. Default 50, at most 200. */
                limit?: number;
                /** @description Cursor: the `next` value of the previous page. */
                cursor?: string;
                caseId?: string;
                state?: components["schemas"]["OfferState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OfferController_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "number": "T-2026-17",
                 *       "lines": [
                 *         {
                 *           "text": "Udskiftning af rør i bryggers",
                 *           "quantity": "2.5",
                 *           "unit": "timer",
                 *           "unitPrice": {
                 *             "amount": "450.00",
                 *             "currency": "DKK"
                 *           },
                 *           "vatCategory": "S"
                 *         }
                 *       ],
                 *       "validUntil": "2026-11-25",
                 *       "caseId": "01997c00-0000-7000-8000-0000000e0002"
                 *     }
                 */
                "application/json": components["schemas"]["NewOfferBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OfferController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OfferController_revise: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "number": "T-2026-17",
                 *       "lines": [
                 *         {
                 *           "text": "Udskiftning af rør i bryggers",
                 *           "quantity": "2.5",
                 *           "unit": "timer",
                 *           "unitPrice": {
                 *             "amount": "450.00",
                 *             "currency": "DKK"
                 *           },
                 *           "vatCategory": "S"
                 *         }
                 *       ],
                 *       "validUntil": "2026-11-25"
                 *     }
                 */
                "application/json": components["schemas"]["OfferBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OfferController_send: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OfferController_recall: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OfferController_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "partly-approved",
                 *       "amount": {
                 *         "amount": "1000.00",
                 *         "currency": "DKK"
                 *       },
                 *       "answeredBy": "Mette Kjær"
                 *     }
                 */
                "application/json": components["schemas"]["OfferAnswerBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OfferController_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OfferController_attach: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": Blob;
            };
        };
        responses: {
            /** @description Stored */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            /** @description Unknown format */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            /** @description Not available */
            503: {
                headers: {
                    /** @description Seconds to wait before trying again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PostingController_posting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostingResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    PostingController_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "confirmAboveApproved": true
                 *     }
                 */
                "application/json": components["schemas"]["PostingBody"];
            };
        };
        responses: {
            /** @description Accepted for processing */
            202: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostingResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    PostingController_resolve: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "posted"
                 *     }
                 */
                "application/json": components["schemas"]["ResolutionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostingResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    PostingController_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    PostingController_settlement: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettlementResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    PostingController_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    PostingController_attach: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": Blob;
            };
        };
        responses: {
            /** @description Stored */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            /** @description Unknown format */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            /** @description Not available */
            503: {
                headers: {
                    /** @description Seconds to wait before trying again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PostingController_sendPdf: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted for processing */
            202: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostingResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OperationsController_audit: {
        parameters: {
            query?: {
                /** @description Maximum number of items per page. Default 50, at most 200. */
                limit?: number;
                /** @description Cursor: the `next` value of the previous page. */
                cursor?: string;
                /** @description Example: `tokens.security-token` */
                entity?: string;
                entityId?: string;
                /** @description Example: `user:anna` */
                actor?: string;
                /** @description Changed at or after this instant, or on or after this day in Danish time. Example: `2026-11-25` */
                from?: string;
                /** @description Changed at or before this instant, or on or before this day in Danish time. The bound is included. Example: `2026-11-25` */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OperationsController_deadLetters: {
        parameters: {
            query?: {
                /** @description Maximum number of items per page. Default 50, at most 200. */
                limit?: number;
                /** @description Cursor: the `next` value of the previous page. */
                cursor?: string;
                state?: components["schemas"]["DeadLetterState"];
                /** @description Example: `case-intake.open-case-on-task-received` */
                reaction?: string;
                /** @description Last failed at or after this instant, or on or after this day in Danish time. Example: `2026-11-25` */
                from?: string;
                /** @description Last failed at or before this instant, or on or before this day in Danish time. The bound is included. Example: `2026-11-25` */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OperationsController_replay: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OperationsController_skip: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Sagen er oprettet i hånden"
                 *     }
                 */
                "application/json": components["schemas"]["SkipRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkipResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    PersonalRecordsController_find: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Åse Ørskov Bækgård",
                 *       "phone": "12 34 56 78",
                 *       "email": "aase@example.dk"
                 *     }
                 */
                "application/json": components["schemas"]["PersonSearch"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundRecordsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    PersonalRecordsController_export: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "debtorIds": [
                 *         "laerkehuset"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PersonRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: {
                            [key: string]: unknown;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    PersonalRecordsController_erasures: {
        parameters: {
            query?: {
                /** @description Maximum number of items per page. Default 50, at most 200. */
                limit?: number;
                /** @description Cursor: the `next` value of the previous page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    PersonalRecordsController_erase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "debtorIds": [
                 *         "laerkehuset"
                 *       ],
                 *       "reason": "Anmodning af 26.11.2026",
                 *       "dryRun": true
                 *     }
                 */
                "application/json": components["schemas"]["ErasureRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    PersonalRecordsController_retention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    PersonalRecordsController_setRetention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "months": 24
                 *     }
                 */
                "application/json": components["schemas"]["RetentionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    PersonalRecordsController_preview: {
        parameters: {
            query?: {
                /** @description Default: the company’s retention. Example: `24` */
                months?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionPreviewResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ConnectionController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ConnectionController_letter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ConnectionController_test: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DeliveryController_list: {
        parameters: {
            query?: {
                /** @description Maximum number of items per page. Default 50, at most 200. */
                limit?: number;
                /** @description Cursor: the `next` value of the previous page. */
                cursor?: string;
                state?: components["schemas"]["DeliveryState"];
                channel?: components["schemas"]["DeliveryChannel"];
                /** @description Also finds the deliveries of insurers that were merged with it */
                insurerId?: string;
                /** @description Only unresolved deliveries that could not be processed, or only in part */
                unresolved?: boolean;
                /** @description Received at or after this instant, or on or after this day in Danish time. Example: `2026-11-25` */
                from?: string;
                /** @description Received at or before this instant, or on or before this day in Danish time. The bound is included. Example: `2026-11-25` */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DeliveryController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDetailResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DeliveryController_reprocessMany: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "state": "failed"
                 *     }
                 */
                "application/json": components["schemas"]["ReprocessingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReprocessingResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DeliveryController_reprocess: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDetailResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DeliveryController_resolve: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDetailResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    EventSourceController_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventSourceResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    EventSourceController_set: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tenant": "demo",
                 *       "active": true
                 *     }
                 */
                "application/json": components["schemas"]["EventSourceBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventSourceResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    IntakeController_receive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key of the company */
                companyKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "securityToken": "0f6f7c52-6f0e-4a3b-9d55-1c2c5b1f7a10",
                 *       "timestamp": "2026-11-24T08:15:30+01:00",
                 *       "payload": {
                 *         "taskId": "5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f01",
                 *         "revision": 1,
                 *         "kind": "new",
                 *         "referenceNumber": "20261124-07-1",
                 *         "taskType": "Reparation",
                 *         "case": {
                 *           "id": "c0a8f7d2-7b52-4a3e-8a0b-7f2f9b6c1d11",
                 *           "number": "20261124-07",
                 *           "url": "https://scalepoint.example/ecx/case/c0a8f7d2-7b52-4a3e-8a0b-7f2f9b6c1d11",
                 *           "damageCause": "Vand",
                 *           "damageCategory": "Rørskade",
                 *           "damageType": "Skjult rørskade",
                 *           "damageDescription": "Utæt rør under gulv i bryggers.",
                 *           "responsibility": "Dækket efter besigtigelse",
                 *           "damageDate": "2026-11-21"
                 *         },
                 *         "insuranceCompany": {
                 *           "alias": "nordlys",
                 *           "subcompanyAlias": "nordlys-privat",
                 *           "subcompanyName": "Nordlys Privat",
                 *           "name": "Nordlys Forsikring",
                 *           "cvr": "12345674"
                 *         },
                 *         "policy": {
                 *           "number": "4405.09228",
                 *           "type": "Hus",
                 *           "vatShare": 0
                 *         },
                 *         "policyholder": {
                 *           "name": "Åse Ørskov Bækgård",
                 *           "cvr": "24681351",
                 *           "phone": "12 34 56 78",
                 *           "mobile": "+45 21 43 65 87",
                 *           "email": "aase@example.dk",
                 *           "address": {
                 *             "street": "Søndre Æblevej 12B",
                 *             "street2": "2. tv.",
                 *             "postalCode": "0800",
                 *             "city": "Høje Taastrup",
                 *             "countryCode": "DK"
                 *           }
                 *         },
                 *         "damageAddress": {
                 *           "street": "Søndre Æblevej 12B",
                 *           "street2": "2. tv.",
                 *           "postalCode": "0800",
                 *           "city": "Høje Taastrup",
                 *           "countryCode": "DK"
                 *         },
                 *         "claimHandler": {
                 *           "name": "Mette Kjær",
                 *           "email": "mk@nordlys.example",
                 *           "phone": "70 10 20 30"
                 *         },
                 *         "deductible": {
                 *           "amount": "2500.00",
                 *           "collectedBy": "servicePartner"
                 *         },
                 *         "approvedAmount": "12500.00",
                 *         "note": "Nøgle hos nabo i nr. 9."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TaskPushMessage"];
                /**
                 * @example {
                 *       "securityToken": "0f6f7c52-6f0e-4a3b-9d55-1c2c5b1f7a10",
                 *       "xmlString": "<serviceTasks><serviceTask uniqueId=\"5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f77\" createdDate=\"2026-11-24\" damageType=\"Vand\"><claimant name=\"Åse Ørskov\" address1=\"Strandstien 7\" postalCode=\"4581\" city=\"Rørvig\"/><claim claimNumber=\"20261124-77\"/></serviceTask></serviceTasks>"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    /** @description The code of the insurer */
                    securityToken: string;
                    /** @description A `serviceTasks` document */
                    xmlString?: string;
                    /** @description The `payload` of the JSON message */
                    jsonString?: string;
                };
                /**
                 * @example {
                 *       "securityToken": "0f6f7c52-6f0e-4a3b-9d55-1c2c5b1f7a10",
                 *       "xmlString": "<serviceTasks><serviceTask uniqueId=\"5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f77\" createdDate=\"2026-11-24\" damageType=\"Vand\"><claimant name=\"Åse Ørskov\" address1=\"Strandstien 7\" postalCode=\"4581\" city=\"Rørvig\"/><claim claimNumber=\"20261124-77\"/></serviceTask></serviceTasks>"
                 *     }
                 */
                "multipart/form-data": {
                    /** @description The code of the insurer */
                    securityToken: string;
                    /** @description A `serviceTasks` document */
                    xmlString?: string;
                    /** @description The `payload` of the JSON message */
                    jsonString?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryAnswer"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before trying again */
                    "Retry-After"?: number;
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Problem500"];
            /** @description Not available */
            503: {
                headers: {
                    /** @description Seconds to wait before trying again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarController_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CalendarController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "week": [
                 *         {
                 *           "weekday": 1,
                 *           "from": "07:00",
                 *           "to": "15:00"
                 *         }
                 *       ],
                 *       "daysOff": [
                 *         "constitution-day"
                 *       ],
                 *       "closings": [
                 *         {
                 *           "from": "2027-07-12",
                 *           "to": "2027-07-30",
                 *           "name": "Industriferie"
                 *         }
                 *       ],
                 *       "warnBefore": {
                 *         "count": 1,
                 *         "unit": "working-days"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CalendarRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CalendarController_holidays: {
        parameters: {
            query?: {
                /** @description Default: this year */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SettingsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SettingsController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "caseNameTemplate": "Scalepoint: [SagsNummerIScalePoint]",
                 *       "caseManagerId": "anna",
                 *       "caseGroupId": "skade",
                 *       "priceGroupId": "standard",
                 *       "markupGroupId": "materiale",
                 *       "departmentId": "roskilde",
                 *       "carrierId": "hus",
                 *       "purposeId": "udbedring",
                 *       "caseDebtor": "insurer",
                 *       "createMissingDebtor": true,
                 *       "deadlines": [
                 *         {
                 *           "name": "contact",
                 *           "afterWorkingDays": 2
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SettingsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SettingsController_mergeFields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeFieldResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SettingsController_preview: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "template": "[SagsNummerIScalePoint] - [Skadeadresse], [By]"
                 *     }
                 */
                "application/json": components["schemas"]["PreviewRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TextTemplatesController_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextTemplatesResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TextTemplatesController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "templates": [
                 *         {
                 *           "kind": "rejection",
                 *           "title": "For langt væk",
                 *           "text": "Adressen ligger uden for vores område.",
                 *           "insurerId": null
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["TextTemplatesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextTemplatesResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    AssignmentRulesController_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentRulesResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    AssignmentRulesController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rules": [
                 *         {
                 *           "insurerId": null,
                 *           "postalCodes": [
                 *             {
                 *               "from": "8000",
                 *               "to": "8299"
                 *             }
                 *           ],
                 *           "damageType": "vand",
                 *           "caseManagerId": "anna",
                 *           "caseGroupId": null
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AssignmentRulesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentRulesResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    AssignmentRulesController_preview: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rules": [
                 *         {
                 *           "insurerId": null,
                 *           "postalCodes": [
                 *             {
                 *               "from": "8000",
                 *               "to": "8299"
                 *             }
                 *           ],
                 *           "damageType": "vand",
                 *           "caseManagerId": "anna",
                 *           "caseGroupId": null
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AssignmentPreviewRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentPreviewResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    StatisticsController_get: {
        parameters: {
            query?: {
                /** @description How many days, today included. Default 30 */
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    StepTimesController_get: {
        parameters: {
            query?: {
                /** @description Default: 29 days before `to`. Reached at or after this instant, or on or after this day in Danish time. Example: `2026-11-25` */
                from?: string;
                /** @description Default: today. Reached at or before this instant, or on or before this day in Danish time. The bound is included. Example: `2026-11-25` */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepTimesResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    StepTimesController_export: {
        parameters: {
            query?: {
                /** @description Default: 29 days before `to`. Reached at or after this instant, or on or after this day in Danish time. Example: `2026-11-25` */
                from?: string;
                /** @description Default: today. Reached at or before this instant, or on or before this day in Danish time. The bound is included. Example: `2026-11-25` */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SubscriptionController_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SubscriptionController_activate: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "registration": "networkContractor"
                 *     }
                 */
                "application/json": components["schemas"]["ActivationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SubscriptionController_deactivate: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SubscriptionController_charges: {
        parameters: {
            query?: {
                /** @description Maximum number of items per page. Default 50, at most 200. */
                limit?: number;
                /** @description Cursor: the `next` value of the previous page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargeResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SubscriptionController_navigation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NavigationResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    InsurerController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsurerResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    InsurerController_register: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Nordlys Forsikring",
                 *       "cvr": "12345674"
                 *     }
                 */
                "application/json": components["schemas"]["InsurerRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsurerResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    InsurerController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsurerResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    InsurerController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Nordlys Forsikring",
                 *       "cvr": "12345674"
                 *     }
                 */
                "application/json": components["schemas"]["InsurerRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsurerResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    InsurerController_merge: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "insurerId": "01997c00-0000-7000-8000-0000000e0001"
                 *     }
                 */
                "application/json": components["schemas"]["MergingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsurerResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TokenController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TokenController_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "insurerId": "01997c00-0000-7000-8000-0000000e0001",
                 *       "alias": "sydlys",
                 *       "code": "the-code-from-the-insurer",
                 *       "debtorId": "nordlys"
                 *     }
                 */
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TokenController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TokenController_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "insurerId": "01997c00-0000-7000-8000-0000000e0001",
                 *       "alias": "nordlys-erhverv",
                 *       "debtorId": "nordlys"
                 *     }
                 */
                "application/json": components["schemas"]["TokenChangeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TokenController_delete: {
        parameters: {
            query?: {
                /** @description Confirms deletion even if the insurer has open tasks */
                confirm?: boolean;
            };
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TokenController_rotate: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "the-new-code-from-the-insurer",
                 *       "oldValidUntil": "2026-12-31"
                 *     }
                 */
                "application/json": components["schemas"]["RotationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    MeController_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    MeController_signOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out */
            204: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SavedViewsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewsResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SavedViewsController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "views": [
                 *         {
                 *           "name": "Nordlys · Sjælland",
                 *           "query": "status=accepted&sort=name"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SavedViewsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    UserController_list: {
        parameters: {
            query?: {
                /** @description Maximum number of items per page. Default 50, at most 200. */
                limit?: number;
                /** @description Cursor: the `next` value of the previous page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    UserController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    UserController_put: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Anna Åkjær",
                 *       "email": "anna@firma.example"
                 *     }
                 */
                "application/json": components["schemas"]["UserBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    UserController_endSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sessions ended */
            204: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    UserController_endAllSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sessions ended */
            204: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    UserController_name: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "scalepointUsername": "anna@demo.example"
                 *     }
                 */
                "application/json": components["schemas"]["UsernameBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WebhookDeliveryController_list: {
        parameters: {
            query?: {
                /** @description Maximum number of items per page. Default 50, at most 200. */
                limit?: number;
                /** @description Cursor: the `next` value of the previous page. */
                cursor?: string;
                /** @description Only successful deliveries, or only failed ones */
                delivered?: boolean;
                /** @description Only deliveries of this event */
                eventId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WebhookDeliveryController_redeliver: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestedDeliveryResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WebhookDeliveryController_test: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestedDeliveryResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WebhookController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WebhookController_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://erp.example/scalepoint-events",
                 *       "types": [
                 *         "case-intake.case-opened.v1"
                 *       ],
                 *       "description": "Mirrors cases"
                 *     }
                 */
                "application/json": components["schemas"]["WebhookRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecretResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WebhookController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WebhookController_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://erp.example/scalepoint-events",
                 *       "types": [
                 *         "case-intake.case-opened.v1"
                 *       ],
                 *       "description": "Mirrors cases",
                 *       "active": true
                 *     }
                 */
                "application/json": components["schemas"]["WebhookChangeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WebhookController_delete: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WebhookController_rotate: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "oldValidUntil": "2099-12-31T12:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["SecretRotationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecretResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FirmController_list: {
        parameters: {
            query?: {
                /** @description Maximum number of items per page. Default 50, at most 200. */
                limit?: number;
                /** @description Cursor: the `next` value of the previous page. */
                cursor?: string;
                /** @description Only those that work can be handed to, or only the others */
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FirmController_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Lunds VVS ApS",
                 *       "cvr": "12345674",
                 *       "email": "kontor@lundsvvs.example",
                 *       "phone": "+45 70 10 20 30"
                 *     }
                 */
                "application/json": components["schemas"]["FirmRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FirmController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FirmController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Lunds VVS ApS",
                 *       "cvr": "12345674",
                 *       "email": "kontor@lundsvvs.example",
                 *       "phone": "+45 70 10 20 30"
                 *     }
                 */
                "application/json": components["schemas"]["FirmRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SubcontractController_list: {
        parameters: {
            query?: {
                /** @description Maximum number of items per page. Default 50, at most 200. */
                limit?: number;
                /** @description Cursor: the `next` value of the previous page. */
                cursor?: string;
                /** @description Only those of this task */
                taskId?: string;
                /** @description Only those of this subcontractor */
                firmId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubcontractResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SubcontractController_handOver: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Udskift vandrør under køkkenvask",
                 *       "fileIds": [],
                 *       "deadline": "2026-11-25",
                 *       "price": {
                 *         "kind": "agreed",
                 *         "amount": {
                 *           "amount": "350.00",
                 *           "currency": "DKK"
                 *         }
                 *       },
                 *       "showsAddress": true,
                 *       "showsContact": true,
                 *       "taskId": "01997c00-0000-7000-8000-0000000e0003",
                 *       "firmId": "01997c00-0000-7000-8000-0000000e0004",
                 *       "linkDays": 60
                 *     }
                 */
                "application/json": components["schemas"]["NewSubcontractRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubcontractWithLinkResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SubcontractController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubcontractResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SubcontractController_revise: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Udskift vandrør under køkkenvask",
                 *       "fileIds": [],
                 *       "deadline": "2026-11-25",
                 *       "price": {
                 *         "kind": "agreed",
                 *         "amount": {
                 *           "amount": "350.00",
                 *           "currency": "DKK"
                 *         }
                 *       },
                 *       "showsAddress": true,
                 *       "showsContact": true
                 *     }
                 */
                "application/json": components["schemas"]["SubcontractRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubcontractResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SubcontractController_renewLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "linkDays": 60
                 *     }
                 */
                "application/json": components["schemas"]["LinkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubcontractWithLinkResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SubcontractController_withdrawLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubcontractResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SubcontractController_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubcontractResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SubcontractController_agreePrice: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "price": {
                 *         "amount": "350.00",
                 *         "currency": "DKK"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PriceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubcontractResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SubcontractController_comments: {
        parameters: {
            query?: {
                /** @description Maximum number of items per page. Default 50, at most 200. */
                limit?: number;
                /** @description Cursor: the `next` value of the previous page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SubcontractController_comment: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Nøglen ligger hos viceværten."
                 *     }
                 */
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubcontractResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SubcontractLinkController_open: {
        parameters: {
            query?: never;
            header: {
                /** @description The secret of the link: what follows `#` in its address */
                "X-Link-Secret": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedWorkResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SubcontractLinkController_file: {
        parameters: {
            query?: never;
            header: {
                /** @description The secret of the link: what follows `#` in its address */
                "X-Link-Secret": string;
            };
            path: {
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            400: components["responses"]["Problem400"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SubcontractLinkController_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description The secret of the link: what follows `#` in its address */
                "X-Link-Secret": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedWorkResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SubcontractLinkController_decline: {
        parameters: {
            query?: never;
            header: {
                /** @description The secret of the link: what follows `#` in its address */
                "X-Link-Secret": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Vi har ikke folk før marts."
                 *     }
                 */
                "application/json": components["schemas"]["DeclineRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedWorkResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SubcontractLinkController_givePrice: {
        parameters: {
            query?: never;
            header: {
                /** @description The secret of the link: what follows `#` in its address */
                "X-Link-Secret": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "price": {
                 *         "amount": "350.00",
                 *         "currency": "DKK"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GivenPriceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedWorkResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SubcontractLinkController_begin: {
        parameters: {
            query?: never;
            header: {
                /** @description The secret of the link: what follows `#` in its address */
                "X-Link-Secret": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedWorkResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SubcontractLinkController_finish: {
        parameters: {
            query?: never;
            header: {
                /** @description The secret of the link: what follows `#` in its address */
                "X-Link-Secret": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedWorkResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SubcontractLinkController_comment: {
        parameters: {
            query?: never;
            header: {
                /** @description The secret of the link: what follows `#` in its address */
                "X-Link-Secret": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Nøglen ligger hos viceværten."
                 *     }
                 */
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedWorkResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SubcontractLinkController_send: {
        parameters: {
            query?: never;
            header: {
                /** @description The secret of the link: what follows `#` in its address */
                "X-Link-Secret": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: Blob;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedWorkResponse"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            /** @description Unknown format */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            /** @description Not available */
            503: {
                headers: {
                    /** @description Seconds to wait before trying again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The secret address, which ends in `.ics` */
                address: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description The calendar has not changed since it had the ETag of `If-None-Match` */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CalendarFeedController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CalendarFeedController_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "employeeId": "anna"
                 *     }
                 */
                "application/json": components["schemas"]["CalendarFeedRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedWithAddressResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CalendarFeedController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CalendarFeedController_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CalendarFeedController_renew: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedWithAddressResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    VisitController_list: {
        parameters: {
            query?: {
                /** @description Maximum number of items per page. Default 50, at most 200. */
                limit?: number;
                /** @description Cursor: the `next` value of the previous page. */
                cursor?: string;
                /** @description Starts at or after this instant, or on or after this day in Danish time. Example: `2026-11-25` */
                from?: string;
                /** @description Starts at or before this instant, or on or before this day in Danish time. The bound is included. Example: `2026-11-25` */
                to?: string;
                /** @description Only visits of this employee. Example: `anna` */
                employeeId?: string;
                /** @description Whether an employee is assigned */
                assigned?: boolean;
                /** @description Only visits of this task */
                taskId?: string;
                /** @description One or more statuses, separated by commas: `planned,on-the-way` */
                status?: components["schemas"]["VisitStatus"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    VisitController_book: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "taskId": "01997c00-0000-7000-8000-0000000e0003",
                 *       "kind": "inspection",
                 *       "employeeId": "anna",
                 *       "startsAt": "2027-01-14T09:00:00+01:00",
                 *       "minutes": 60,
                 *       "note": "Nøglen er hos naboen."
                 *     }
                 */
                "application/json": components["schemas"]["VisitRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    VisitController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    VisitController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "employeeId": "anna",
                 *       "startsAt": "2027-01-14T09:00:00+01:00",
                 *       "minutes": 60,
                 *       "note": "Nøglen er hos naboen."
                 *     }
                 */
                "application/json": components["schemas"]["VisitChangeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    VisitController_start: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "arrivesAt": "2026-11-25T08:30:00+01:00"
                 *     }
                 */
                "application/json": components["schemas"]["DepartureRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    VisitController_notReached: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    VisitController_made: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "at": "2026-11-24T15:30:00+01:00"
                 *     }
                 */
                "application/json": components["schemas"]["VisitCompletionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    VisitController_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    VisitController_propose: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "startsAt": "2099-01-15T09:00:00+01:00",
                 *       "note": "Efter kl. 9."
                 *     }
                 */
                "application/json": components["schemas"]["ProposalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    VisitController_answerProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accept": true
                 *     }
                 */
                "application/json": components["schemas"]["ProposalAnswerRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReportController_list: {
        parameters: {
            query?: {
                /** @description Maximum number of items per page. Default 50, at most 200. */
                limit?: number;
                /** @description Cursor: the `next` value of the previous page. */
                cursor?: string;
                /** @description The reports of this task */
                taskId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReportController_start: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "taskId": "01997c00-0000-7000-8000-0000000e0003",
                 *       "kind": "inspection"
                 *     }
                 */
                "application/json": components["schemas"]["ReportStartRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReportController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReportController_fill: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Besigtigelsesrapport",
                 *       "visitedAt": "2026-11-25T08:30:00Z",
                 *       "rooms": [
                 *         {
                 *           "id": "r1",
                 *           "name": "Badeværelse"
                 *         }
                 *       ],
                 *       "answers": [],
                 *       "photos": [],
                 *       "remarks": "Husejeren var til stede.",
                 *       "signatures": [],
                 *       "points": [
                 *         {
                 *           "id": "p1",
                 *           "name": "Gulv ved bruseniche",
                 *           "roomId": "r1",
                 *           "material": "Beton",
                 *           "unit": "relative-humidity",
                 *           "target": "85",
                 *           "readings": [
                 *             {
                 *               "at": "2026-11-25T08:30:00Z",
                 *               "value": "94.5"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ReportRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReportController_discard: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReportController_finish: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReportController_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportVersionResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReportMarkController_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportMarkResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReportMarkController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "image": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
                 *     }
                 */
                "application/json": components["schemas"]["ReportMarkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportMarkResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TemplateController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TemplateController_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Vandskade, vores egen",
                 *       "kind": "inspection",
                 *       "damageTypes": [
                 *         "vand"
                 *       ],
                 *       "asksRooms": true,
                 *       "measures": true,
                 *       "sections": [
                 *         {
                 *           "title": "Årsag",
                 *           "perRoom": false,
                 *           "questions": [
                 *             {
                 *               "id": "stoppet",
                 *               "label": "Er udstrømningen stoppet?",
                 *               "kind": "yes-no",
                 *               "mandatory": true,
                 *               "options": [],
                 *               "unit": null
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "agreement": null
                 *     }
                 */
                "application/json": components["schemas"]["TemplateRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TemplateController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TemplateController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Vandskade, vores egen",
                 *       "kind": "inspection",
                 *       "damageTypes": [
                 *         "vand"
                 *       ],
                 *       "asksRooms": true,
                 *       "measures": true,
                 *       "sections": [
                 *         {
                 *           "title": "Årsag",
                 *           "perRoom": false,
                 *           "questions": [
                 *             {
                 *               "id": "stoppet",
                 *               "label": "Er udstrømningen stoppet?",
                 *               "kind": "yes-no",
                 *               "mandatory": true,
                 *               "options": [],
                 *               "unit": null
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "agreement": null
                 *     }
                 */
                "application/json": components["schemas"]["TemplateRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TemplateController_delete: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    NoticesController_list: {
        parameters: {
            query?: {
                /** @description Maximum number of items per page. Default 50, at most 200. */
                limit?: number;
                /** @description Cursor: the `next` value of the previous page. */
                cursor?: string;
                /** @description Only unread ones, or only read ones */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    NoticesController_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeCountsResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    NoticesController_readAll: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Marked as read */
            204: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    NoticesController_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Marked as read */
            204: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    NoticesController_preferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePreferencesResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    NoticesController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "language": "da",
                 *       "channels": {
                 *         "new-task": {
                 *           "console": true,
                 *           "desktop": true,
                 *           "mail": true
                 *         },
                 *         "reassigned": {
                 *           "console": true,
                 *           "desktop": true,
                 *           "mail": true
                 *         },
                 *         "deadline-near": {
                 *           "console": true,
                 *           "desktop": true,
                 *           "mail": true
                 *         },
                 *         "refused": {
                 *           "console": true,
                 *           "desktop": true,
                 *           "mail": true
                 *         },
                 *         "cancelled": {
                 *           "console": true,
                 *           "desktop": true,
                 *           "mail": true
                 *         }
                 *       },
                 *       "digestAt": "07:30"
                 *     }
                 */
                "application/json": components["schemas"]["NoticePreferencesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePreferencesResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    AppointmentLinkController_open: {
        parameters: {
            query?: never;
            header: {
                /** @description The secret of the link: what follows `#` in its address */
                "X-Link-Secret": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    AppointmentLinkController_propose: {
        parameters: {
            query?: never;
            header: {
                /** @description The secret of the link: what follows `#` in its address */
                "X-Link-Secret": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "startsAt": "2099-12-01T12:00:00+01:00",
                 *       "note": "Vi er hjemme efter kl. 12"
                 *     }
                 */
                "application/json": components["schemas"]["LinkProposalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    InvitationController_list: {
        parameters: {
            query?: {
                /** @description Maximum number of items per page. Default 50, at most 200. */
                limit?: number;
                /** @description Cursor: the `next` value of the previous page. */
                cursor?: string;
                /** @description Only that of this visit */
                visitId?: string;
                /** @description Only those of this task */
                taskId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    InvitationController_invite: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "visitId": "01997c00-0000-7000-8000-0000000000ee"
                 *     }
                 */
                "application/json": components["schemas"]["InvitationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationWithLinkResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    InvitationController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    InvitationController_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that the change is based on. Refused with 412 if there is another one by now */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    MessagesController_list: {
        parameters: {
            query?: {
                /** @description Maximum number of items per page. Default 50, at most 200. */
                limit?: number;
                /** @description Cursor: the `next` value of the previous page. */
                cursor?: string;
                /** @description Only those of this task */
                taskId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyholderMessageResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    MessagesController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyholderMessageResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    MessagesController_optOuts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OptOutsResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    MessagesController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mail": false,
                 *       "sms": false
                 *     }
                 */
                "application/json": components["schemas"]["OptOutsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OptOutsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    MessageSettingsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageSettingsResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    MessageSettingsController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change is based on, such as `"7"`, or `*` for any version */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "enabled": false,
                 *       "quietHours": {
                 *         "from": "21:00",
                 *         "until": "08:00"
                 *       },
                 *       "dayBeforeAt": "16:00",
                 *       "templates": {
                 *         "booked": {
                 *           "mail": {
                 *             "on": false,
                 *             "subject": "Vi kommer [Dato] kl. [Tid]",
                 *             "text": "Hej [Kunde]\n\nVi har aftalt at komme [Dato] kl. [Tid] på [Adresse]. Det gælder skaden hos [Forsikringsselskab], sag [Sagsnummer].\n\nSe aftalen, eller foreslå en anden tid:\n[Link]\n\nVenlig hilsen\n[Firma]\n[FirmaTelefon]"
                 *           },
                 *           "sms": {
                 *             "on": false,
                 *             "text": "Vi kommer [Dato] kl. [Tid]. Se eller flyt aftalen: [Link]\nHilsen [Firma]"
                 *           }
                 *         },
                 *         "moved": {
                 *           "mail": {
                 *             "on": false,
                 *             "subject": "Ny tid: vi kommer [Dato] kl. [Tid]",
                 *             "text": "Hej [Kunde]\n\nAftalen på [Adresse] er flyttet. Vi kommer nu [Dato] kl. [Tid].\n\nSe aftalen, eller foreslå en anden tid:\n[Link]\n\nVenlig hilsen\n[Firma]\n[FirmaTelefon]"
                 *           },
                 *           "sms": {
                 *             "on": false,
                 *             "text": "Ny tid: vi kommer [Dato] kl. [Tid]. Se eller flyt aftalen: [Link]\nHilsen [Firma]"
                 *           }
                 *         },
                 *         "cancelled": {
                 *           "mail": {
                 *             "on": false,
                 *             "subject": "Aftalen [Dato] kl. [Tid] er aflyst",
                 *             "text": "Hej [Kunde]\n\nAftalen på [Adresse] [Dato] kl. [Tid] er aflyst. Vi kontakter dig, hvis der skal aftales en ny tid.\n\nVenlig hilsen\n[Firma]\n[FirmaTelefon]"
                 *           },
                 *           "sms": {
                 *             "on": false,
                 *             "text": "Aftalen [Dato] kl. [Tid] er aflyst.\nSpørgsmål? Ring til [FirmaTelefon].\nHilsen [Firma]"
                 *           }
                 *         },
                 *         "day-before": {
                 *           "mail": {
                 *             "on": false,
                 *             "subject": "Husk, at vi kommer [Dato] kl. [Tid]",
                 *             "text": "Hej [Kunde]\n\nHusk, at vi kommer [Dato] kl. [Tid] på [Adresse].\n\nSe aftalen, eller foreslå en anden tid:\n[Link]\n\nVenlig hilsen\n[Firma]\n[FirmaTelefon]"
                 *           },
                 *           "sms": {
                 *             "on": false,
                 *             "text": "Husk, at vi kommer [Dato] kl. [Tid]. Se eller flyt aftalen: [Link]\nHilsen [Firma]"
                 *           }
                 *         },
                 *         "on-the-way": {
                 *           "mail": {
                 *             "on": false,
                 *             "subject": "Vi er på vej",
                 *             "text": "Hej [Kunde]\n\n[Medarbejder] fra [Firma] er på vej til [Adresse].\n\nVi er der cirka kl. [Ankomst].\n\nVenlig hilsen\n[Firma]\n[FirmaTelefon]"
                 *           },
                 *           "sms": {
                 *             "on": false,
                 *             "text": "[Medarbejder] fra [Firma] er på vej til [Adresse].\nVi er der cirka kl. [Ankomst]."
                 *           }
                 *         },
                 *         "finished": {
                 *           "mail": {
                 *             "on": false,
                 *             "subject": "Vi er færdige",
                 *             "text": "Hej [Kunde]\n\nVi er færdige med arbejdet på [Adresse]. Har du spørgsmål, så ring til os på [FirmaTelefon].\n\nVenlig hilsen\n[Firma]\n[FirmaTelefon]"
                 *           },
                 *           "sms": {
                 *             "on": false,
                 *             "text": "Vi er færdige med arbejdet på [Adresse].\nSpørgsmål? Ring til [FirmaTelefon].\nHilsen [Firma]"
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MessageSettingsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageSettingsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            /** @description Cannot be done */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    MessageSettingsController_mergeFields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageFieldResponsePage"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    MessageSettingsController_preview: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key returns the response of the first one, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channel": "mail",
                 *       "subject": "Vi kommer [Dato]",
                 *       "text": "Vi kommer [Dato] kl. [Tid]."
                 *     }
                 */
                "application/json": components["schemas"]["MessagePreviewRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePreviewResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OneClickController_optOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The secret of the link */
                secret: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No more mails are sent */
            204: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OptOutLinkController_open: {
        parameters: {
            query?: never;
            header: {
                /** @description The secret of the link: what follows `#` in its address */
                "X-Link-Secret": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OptOutPageResponse"];
                };
            };
            /** @description Unchanged since the ETag in `If-None-Match` */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OptOutLinkController_optOut: {
        parameters: {
            query?: never;
            header: {
                /** @description The secret of the link: what follows `#` in its address */
                "X-Link-Secret": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OptOutPageResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Problem412"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
}
