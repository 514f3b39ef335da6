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
         * The process runs
         * @description Answers as long as there is anybody to answer.
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
         * The process and what it needs can answer
         * @description Asks the database too; 503 names what is missing.
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
    "/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cases
         * @description Each value with where it came from; newest first.
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
         * One case
         * @description With the differences between what people wrote and what the insurer says now.
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
         * @description Changes the fields that are sent. They win over what the insurer sends later, which is then listed under `differences`.
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
         * @description Takes the insurer’s value of a field, which then follows the task again, or keeps the value that a user wrote.
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
         * Apply what another insurer sent
         * @description Applies the update or cancellation as if the insurer of the task had sent it. The task belongs to the sender afterwards.
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
         * Dismiss what another insurer sent
         * @description Leaves the task as it is. The delivery is kept; the same content again is a duplicate.
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
    "/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tasks
         * @description Every task that was exchanged through Scalepoint, the most overdue first.
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
         * What waits
         * @description How many tasks are new, overdue, and in need of attention, and how many messages could not be used.
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
         * Tasks as CSV
         * @description All tasks that fit the filters, for a Danish spreadsheet: semicolons, UTF-8 with byte order mark, and no cell that a spreadsheet takes for a formula. `limit` and `cursor` do not count here.
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
         * One task
         * @description With all that the insurer says about it.
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
         * Timeline of a task
         * @description Everything that ever happened to the task and its case: who did what and when, and what Scalepoint answered. Newest first.
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
         * Messages of a task
         * @description Private notes and sent messages, newest first.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["TaskFilesController_messages"];
        put?: never;
        /**
         * Write about a task
         * @description A private note, which never leaves the company; with `send` a message to Scalepoint, whose answer shows on the timeline.
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
         * Fetch the missing attachments now
         * @description Tries the files that the task links to once more, also those that were given up.
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
         * Files of a task
         * @description What people added and the attachments that were fetched, newest first.
         *
         *     Permission: `tasks:read`.
         */
        get: operations["TaskFilesController_files"];
        put?: never;
        /**
         * Add a file to a task
         * @description One file of at most 10 MB: a picture, PDF, document, spreadsheet, text or e-mail whose name, type and content agree, scanned for viruses where a scanner is set up. For the company alone; with `send` for Scalepoint too, in the name of the user’s Scalepoint username.
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
         * @description The bytes as they came, always as a download.
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
         * @description Takes the task on, once it has its case. Scalepoint is told in the background; its answer shows on the timeline.
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
         * @description Says no, and why; possible until the repair has begun. Scalepoint is told in the background; its answer shows on the timeline.
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
         * @description Sets or moves the time of the inspection of an accepted task. Scalepoint is told in the background; its answer shows on the timeline.
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
         * @description The damage was inspected. Scalepoint is told in the background; its answer shows on the timeline.
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
         * Begin the repair
         * @description The work is under way. Scalepoint is told in the background; its answer shows on the timeline.
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
         * Report completion
         * @description The work is done. Scalepoint is told in the background; its answer shows on the timeline.
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
         * @description Ends a rejected, completed or invoiced task; nothing moves it after that. Scalepoint is not told.
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
         * Try again
         * @description Opens the case of a task that needed attention, if that is mended.
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
         * @description Before the task has its case: whose case it becomes, which is then tried again. Afterwards: the debtor of the case, as an edit that stays.
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
         * Name the case at Scalepoint
         * @description Tasks that come as XML do not carry the id of their case, which invoices and files need. It stands in the address of the case in Scalepoint.
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
         * @description Moves a deadline that is still open, and keeps the reason. It holds until the insurer sends another time. Scalepoint is told in the background; its answer shows on the timeline.
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
    "/v1/company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The company
         * @description What stands on its invoices and in its letters.
         *
         *     Permission: `subscription:manage` or `settings:manage` or `tokens:manage` or `users:manage` or `tasks:read` or `tasks:manage` or `cases:read` or `cases:manage` or `invoices:read` or `invoices:post` or `directory:write` or `events:read` or `audit:read`.
         */
        get: operations["CompanyController_get"];
        /**
         * Put the company
         * @description Replaces what was known of it.
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
         * One entry
         * @description Active or not.
         *
         *     Permission: `directory:write` or `settings:manage` or `cases:read` or `tasks:read`.
         */
        get: operations["DirectoryController_get"];
        /**
         * Put an entry
         * @description Creates it, or replaces what was known of it.
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
         * @description Puts an entry for each line of NDJSON: the fields of a single put, with `id`. Read as it arrives, 500 lines to a transaction; bad lines are reported with their numbers and the good ones kept. Sent again, it changes nothing.
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
         * Entries
         * @description By name in Danish order, for drop-downs.
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
         * Events
         * @description Everything that happened in the company, oldest first, each event in the envelope of CloudEvents 1.0. The order never changes and nothing appears before what was read, so a reader that keeps `next` and sends it as `after` misses nothing. A reader that dies before it kept `next` gets events again: remember ids, or do things that can be done twice. Without `after` it starts at the first event that is kept. An empty page means that there is nothing new. Where old months are dropped, a reader that was away for longer is told so (410).
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
         * Events as they happen
         * @description Server-sent events: `data` is the event in the envelope of CloudEvents 1.0, `id` its place in the feed. Goes on behind `Last-Event-ID`, else behind `after`, else with what happens from now on; `EventSource` does that by itself, also after a restart of the server. Comments keep the connection alive. The stream ends when the token expires or the session ends, and is cut off when nothing is taken from it for half a minute. An `id` without `data` moves the place past events of other types. The answer’s own `Last-Event-ID` is the place that it begins at.
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
    "/v1/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invoices
         * @description By issue date, newest first.
         *
         *     Permission: `invoices:read`.
         */
        get: operations["InvoiceController_list"];
        put?: never;
        /**
         * Hand over an invoice
         * @description An invoice or credit note that is booked in the ERP, for a case that came through Scalepoint. It never changes afterwards. The same number with the same content is the same invoice; with other content it is refused.
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
         * Hand over many invoices
         * @description One a line (NDJSON), each as by itself. Bad lines are reported and the good ones kept.
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
         * Export a period
         * @description All invoices issued in a period, as CSV for Danish spreadsheets or as JSON.
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
         * One invoice
         * @description With its amounts and its posting.
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
    "/v1/invoices/{id}/posting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The posting
         * @description How far it is, and what Scalepoint said.
         *
         *     Permission: `invoices:read`.
         */
        get: operations["PostingController_posting"];
        put?: never;
        /**
         * Post in Scalepoint
         * @description Checks everything that can be checked here, then sends in the background; see GET …/posting. Asked twice, it is one posting. Needs a Scalepoint username on the user.
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
         * Decide on an unclear posting
         * @description After looking in Scalepoint: it is there, or it is not and is to be sent again. Audited.
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
         * @description For one that was never posted, or that Scalepoint refused: it can no longer be posted, and what a credit note took of its invoice is free again. It is kept, and its number stays used.
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
         * Who bears what
         * @description A calculation to check: policyholder’s and insurer’s share, with each step. Changes nothing.
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
         * The PDF
         * @description As it was attached.
         *
         *     Permission: `invoices:read`.
         */
        get: operations["PostingController_pdf"];
        /**
         * Attach the PDF
         * @description The invoice as the customer sees it, at most 10 MB and without viruses; sent to Scalepoint after the invoice.
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
         * @description Of a posted invoice, in the name of the user who asks; see `pdfOutcome` of the posting.
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
         * Audit trail
         * @description Who changed what, from what to what; secrets are masked.
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
         * Reactions that failed
         * @description With the reason, from the first failure until mended.
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
         * Replay
         * @description Lets it try again from the event at which it stopped; twice is once.
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
    "/v1/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Connections
         * @description For each insurer with a security token: when something last arrived, last went out, last failed.
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
         * The letter to start with
         * @description The request to Scalepoint to send tasks here, ready to be sent as an e-mail, by Accept-Language.
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
         * Send a test
         * @description A message to Scalepoint with the insurer’s security token, and what came of it. About no task.
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
         * Deliveries
         * @description Everything that Scalepoint ever sent, also what could not be used.
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
         * One delivery
         * @description With what was sent, CPR numbers and secrets masked.
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
         * Take many in again
         * @description The 100 oldest failed deliveries (or those that wait), each in a transaction of its own. Send `next` as `cursor` until it is null.
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
         * Take it in again
         * @description Reads what was kept once more. What is known already stays as it is, so twice is once.
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
         * @description Marks a delivery that could not be used as seen to. It is kept, and counted as failed no longer.
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
         * The event feed that is read
         * @description Tasks that are fetched from Scalepoint instead of being sent: whose feed, how far, and the last fault.
         *
         *     Permission: `tokens:manage` or `tasks:read`.
         */
        get: operations["EventSourceController_get"];
        /**
         * Set the event feed
         * @description Another tenant is read from its oldest event, or from where it was left.
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
         * Tasks from Scalepoint
         * @description Stores the message, then answers. The same message again is answered as before.
         */
        post: operations["IntakeController_receive"];
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
         * Default settings
         * @description What every case from Scalepoint starts with.
         *
         *     Permission: `settings:manage`.
         */
        get: operations["SettingsController_get"];
        /**
         * Change the default settings
         * @description They take priority over the debtor’s values.
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
         * Merge fields
         * @description What a case name may be made of, with a label and a sample.
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
         * @description What a template makes of the samples and of a task, or what is wrong with it. Saves nothing.
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
    "/v1/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Subscription
         * @description Whether the module is on, what it costs, and the next charge.
         *
         *     Permission: `subscription:manage` or `settings:manage` or `tokens:manage` or `users:manage` or `tasks:read` or `tasks:manage` or `cases:read` or `cases:manage` or `invoices:read` or `invoices:post` or `directory:write` or `events:read` or `audit:read`.
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
         * Switch the module on
         * @description Charges the month that starts; again within a paid month is free.
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
         * Switch the module off
         * @description Settings, tokens and tasks are kept.
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
         * Charges
         * @description One for each started month, counted from the day of activation; newest first.
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
         * Menu points
         * @description The two Scalepoint points are there only while the module is on.
         *
         *     Permission: `subscription:manage` or `settings:manage` or `tokens:manage` or `users:manage` or `tasks:read` or `tasks:manage` or `cases:read` or `cases:manage` or `invoices:read` or `invoices:post` or `directory:write` or `events:read` or `audit:read`.
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
         * Insurers
         * @description For the drop-down: every insurer of the company, in Danish order.
         *
         *     Permission: `tokens:manage`.
         */
        get: operations["InsurerController_list"];
        put?: never;
        /**
         * Register an insurer
         * @description Adds an insurer to the company’s list. Two may share a CVR number: one company can hold two brands.
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
        get?: never;
        /**
         * Change an insurer
         * @description Its name and CVR number; tokens and tasks stay its.
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
    "/v1/security-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Security tokens
         * @description Every token of the company, with its code masked.
         *
         *     Permission: `tokens:manage`.
         */
        get: operations["TokenController_list"];
        put?: never;
        /**
         * Create a security token
         * @description Stores the code that an insurer gave the company. Tasks are exchanged with that insurer from then on.
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
         * One security token
         * @description With its code masked, and its version as ETag.
         *
         *     Permission: `tokens:manage`.
         */
        get: operations["TokenController_get"];
        /**
         * Edit a security token
         * @description Insurer, aliases, debtor and whose case a task becomes. The code is changed by rotation.
         *
         *     Permission: `tokens:manage`.
         */
        put: operations["TokenController_edit"];
        post?: never;
        /**
         * Delete a security token
         * @description Nothing is exchanged with the insurer by it any more. While the insurer has open tasks it has to be confirmed.
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
         * @description From now on the new code is sent and taken. The old one is taken until and including `oldValidUntil`, so that nothing is refused while the insurer changes over; what is sent carries the new code at once.
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
         * Who asks
         * @description The user whom the token stands for, and what that user may.
         *
         *     Permission: `subscription:manage` or `settings:manage` or `tokens:manage` or `users:manage` or `tasks:read` or `tasks:manage` or `cases:read` or `cases:manage` or `invoices:read` or `invoices:post` or `directory:write` or `events:read` or `audit:read`.
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
         * @description The token that this call carries is refused from now on. Then end the session at the issuer too.
         *
         *     Permission: `subscription:manage` or `settings:manage` or `tokens:manage` or `users:manage` or `tasks:read` or `tasks:manage` or `cases:read` or `cases:manage` or `invoices:read` or `invoices:post` or `directory:write` or `events:read` or `audit:read`.
         */
        post: operations["MeController_signOut"];
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
         * Users
         * @description The users of the ERP, by name in Danish order.
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
        get?: never;
        /**
         * Put a user
         * @description Creates it, or replaces what was known of it. A user who is not active is refused within a minute, whatever tokens there are.
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
         * @description Tokens issued until now are refused within a minute. The session at the issuer is ended there.
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
         * @description Your own too. Tokens issued until now are refused within a minute.
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
         * @description Needed to post invoices in Scalepoint.
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
         * Deliveries of a webhook
         * @description Every call of the last 30 days and what came of it, newest first. A try that failed is a call too.
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
         * Deliver again
         * @description Sends the event of that delivery again, within seconds, beside the order of the feed and also while the webhook is not active. Asking again about the same delivery is answered the same and sends nothing more; the log then has a new delivery, which can be asked for in its turn.
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
         * Send a test
         * @description Sends a signed message of type `webhooks.test.v1` within seconds, once, also while the webhook is not active. What came of it stands in the log of deliveries.
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
         * Webhooks
         * @description Where the company’s events are sent, and how that goes.
         *
         *     Permission: `events:read`.
         */
        get: operations["WebhookController_list"];
        put?: never;
        /**
         * Create a webhook
         * @description From now on every event is sent to the address by POST, in the envelope of CloudEvents 1.0 and the order of the feed, signed as Standard Webhooks says. The next is sent when the one before was answered by 2xx within 10 seconds; else it is tried again for three days, ever further apart, not before `Retry-After`. Then, and at once after 410, the webhook is disabled; what was not sent is kept. An event can come twice, with the same `webhook-id`. The secret is shown in this answer and never again. A company has at most 20 webhooks.
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
         * One webhook
         * @description Its version is the ETag. The secret is not shown.
         *
         *     Permission: `events:read`.
         */
        get: operations["WebhookController_get"];
        /**
         * Change a webhook
         * @description Address, types, description, and whether it is active. What waits is tried at once, with three new days before it. While it is not active nothing is lost: it goes on where it stopped.
         *
         *     Permission: `settings:manage`.
         */
        put: operations["WebhookController_edit"];
        post?: never;
        /**
         * Delete a webhook
         * @description With its log. What was not sent yet is not sent.
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
         * @description Makes a new secret, which is shown in this answer and never again. Until `oldValidUntil` everything is signed with both, so that the receiver can change over in its own time.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Health: {
            /** @enum {string} */
            status: "live" | "ready";
            /** @description What was asked */
            checked?: string[];
        };
        /** @description What is wrong with one field. */
        FieldProblem: {
            /**
             * @description JSON pointer (RFC 6901) into what was sent
             * @example /address/postalCode
             */
            pointer: string;
            /** @example too-long */
            code: string;
            /** @example Må højst have 4 tegn. */
            detail: string;
        };
        /** @description A refusal (RFC 9457). Some carry more members, with facts about the refusal. */
        Problem: {
            /**
             * Format: uri
             * @example urn:problem:http.validation-failed
             */
            type: string;
            /** @example Forespørgslen kan ikke forstås */
            title: string;
            /** @example 400 */
            status: number;
            /** @description What is wrong and what to do about it, in Danish or English by Accept-Language */
            detail: string;
            /**
             * @description Stable; `<context>.<refusal>`
             * @example http.validation-failed
             */
            code: string;
            /**
             * @description Finds the request in the log
             * @example 0f6c2a52-6f0e-4a0e-9a43-0c1a3f1f4d55
             */
            traceId: string;
            errors: components["schemas"]["FieldProblem"][];
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
        /**
         * @description Once a person chose it; before that see `debtorReason`
         * @enum {string}
         */
        Origin: "scalepointDefault" | "debtor" | "task" | "user" | "none";
        OriginsResponse: {
            /** @description Once a person chose it; before that see `debtorReason` */
            debtorId?: components["schemas"]["Origin"];
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
        CaseResponse: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @example Scalepoint: 20261124-07 */
            name: string;
            /** @example nordlys */
            debtorId: string;
            /**
             * @description Why this debtor
             * @example token
             */
            debtorReason: string;
            requisitionNumber: string | null;
            description: string;
            caseManagerId: string | null;
            caseGroupId: string | null;
            priceGroupId: string | null;
            markupGroupId: string | null;
            departmentId: string | null;
            carrierId: string | null;
            purposeId: string | null;
            damageAddress: components["schemas"]["AddressResponse"] | null;
            contacts: components["schemas"]["ContactResponse"][];
            taskIds: string[];
            origins: components["schemas"]["OriginsResponse"];
            flags: string[];
            /** @description What people edited and the insurer now says otherwise */
            differences: components["schemas"]["DifferenceResponse"][];
            version: number;
        };
        CaseResponsePage: {
            items: components["schemas"]["CaseResponse"][];
            /** @description Send it as `cursor` for the next page; null at the end */
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
            /** @description Null where it is the debtor’s */
            damageAddress?: components["schemas"]["AddressRequest"] | null;
            contacts?: components["schemas"]["ContactRequest"][];
            caseManagerId?: string | null;
            /** @description A case always has one */
            caseGroupId?: string;
            priceGroupId?: string | null;
            markupGroupId?: string | null;
            departmentId?: string | null;
            carrierId?: string | null;
            purposeId?: string | null;
        };
        DifferenceResolutionRequest: {
            /**
             * @description `insurer` takes the insurer’s value, `user` keeps the value on the case
             * @enum {string}
             */
            keep: "insurer" | "user";
        };
        /** @enum {string} */
        TaskStatus: "waiting" | "received" | "needs-attention" | "case-opened" | "accepted" | "rejected" | "inspection-scheduled" | "inspected" | "in-repair" | "completed" | "invoiced" | "closed" | "cancelled";
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
            /** @description Has passed and is not met */
            overdue: boolean;
        };
        AttentionResponse: {
            /** @example case-intake.case-group-missing */
            code: string;
            /** @example caseGroupId */
            field: string;
            detail: string;
            /** @description Debtors to choose from */
            candidates?: string[];
            /**
             * Format: uuid
             * @description The event that Scalepoint did not take, or the delivery of another insurer
             */
            about?: string;
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
             * @description Scalepoint’s GUID of the case; invoices and files need it
             */
            scalepointCaseId: string | null;
            scalepointUrl: string | null;
            /** @example 4405.09228 */
            policyNumber: string | null;
            policyholder: components["schemas"]["PolicyholderResponse"];
            damageAddress: components["schemas"]["AddressResponse"] | null;
            deadlines: components["schemas"]["DeadlineResponse"][];
            /**
             * Format: date-time
             * @description The first deadline that is still open
             * @example 2026-11-25T08:30:00+01:00
             */
            dueAt: string | null;
            overdue: boolean;
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
            attention: components["schemas"]["AttentionResponse"][];
            revision: number | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            receivedAt: string;
            version: number;
        };
        TaskResponsePage: {
            items: components["schemas"]["TaskResponse"][];
            /** @description Send it as `cursor` for the next page; null at the end */
            next: string | null;
        };
        TaskCountsResponse: {
            /** @description Not accepted or rejected yet */
            new: number;
            overdue: number;
            needsAttention: number;
            /** @description Messages of which nothing, or not everything, could be used, and that are not resolved */
            failedDeliveries: number;
        };
        TaskPolicyResponse: {
            /** @example 4405.09228 */
            number: string | null;
            /** @example Hus */
            type: string | null;
            /** @description Percent of the VAT that the policyholder bears */
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
         * @description retrying: it could not be fetched and is tried again. refused: it is not tried again by itself.
         * @enum {string}
         */
        AttachmentState: "waiting" | "fetched" | "retrying" | "refused";
        AttachmentFault: {
            /** @example case-intake.attachment-not-there */
            code: string;
            /** @example Filen er der ikke, eller linket er udløbet. */
            detail: string;
        };
        AttachmentResponse: {
            /** @example foto 1.jpg */
            name: string | null;
            /** @description As the insurer sent it */
            link: string;
            /** @description retrying: it could not be fetched and is tried again. refused: it is not tried again by itself. */
            state: components["schemas"]["AttachmentState"];
            reason: components["schemas"]["AttachmentFault"] | null;
            /** @description Times it was tried */
            tries: number;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            triedAt: string | null;
            /**
             * Format: uuid
             * @description Of the file of the task
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
             * @description The field of the message
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
         * @description Null while it waits for a person to decide
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
            /** @description Null while it waits for a person to decide */
            decision: components["schemas"]["ForeignDeliveryDecision"] | null;
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
             * @description Scalepoint’s GUID of the case; invoices and files need it
             */
            scalepointCaseId: string | null;
            scalepointUrl: string | null;
            /** @example 4405.09228 */
            policyNumber: string | null;
            policyholder: components["schemas"]["PolicyholderResponse"];
            damageAddress: components["schemas"]["AddressResponse"] | null;
            deadlines: components["schemas"]["DeadlineResponse"][];
            /**
             * Format: date-time
             * @description The first deadline that is still open
             * @example 2026-11-25T08:30:00+01:00
             */
            dueAt: string | null;
            overdue: boolean;
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
            attention: components["schemas"]["AttentionResponse"][];
            revision: number | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            receivedAt: string;
            version: number;
            /** @example Reparation */
            taskType: string | null;
            /** @example Vand */
            damageCause: string | null;
            /** @example Rørskade */
            damageCategory: string | null;
            /** @example Skjult rørskade */
            damageType: string | null;
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
            /** @description What the insurer has approved */
            approvedAmount: components["schemas"]["Money"] | null;
            /** @example Nøgle hos nabo i nr. 9. */
            note: string | null;
            customerNote: string | null;
            attachments: components["schemas"]["AttachmentResponse"][];
            serviceLines: components["schemas"]["ServiceLineResponse"][];
            /** @description Fields of the message that were not used, and why */
            leftOut: components["schemas"]["LeftOutResponse"][];
            /** @description What other insurers sent about this task. It changes nothing until a person accepts it. */
            foreignDeliveries: components["schemas"]["ForeignDeliveryResponse"][];
        };
        /**
         * @description `not-sent` is tried again by itself; `unclear` may have arrived
         * @enum {string}
         */
        ScalepointOutcome: "pending" | "accepted" | "refused" | "unclear" | "not-sent";
        AnswerReasonResponse: {
            /** @example gateway.timed-out */
            code: string;
            detail: string;
        };
        ScalepointAnswerResponse: {
            /** @description `not-sent` is tried again by itself; `unclear` may have arrived */
            outcome: components["schemas"]["ScalepointOutcome"];
            /** @description Scalepoint’s own words */
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
             * @description `user:…`, `scalepoint` or `reaction:…`
             * @example user:anna
             */
            actor: string;
            /** @example case-intake.task-accepted.v1 */
            type: string;
            /** @example Opgaven blev accepteret */
            what: string;
            /** @description The facts of the event */
            data: {
                [key: string]: unknown;
            };
            /** @description What was written: a message, a reason */
            text: string | null;
            fileName: string | null;
            /** @description Null for what is not told to Scalepoint */
            scalepoint: components["schemas"]["ScalepointAnswerResponse"] | null;
        };
        TimelineResponsePage: {
            items: components["schemas"]["TimelineResponse"][];
            /** @description Send it as `cursor` for the next page; null at the end */
            next: string | null;
        };
        MessageResponse: {
            /** Format: uuid */
            id: string;
            /** @example Kunden er hjemme efter kl. 15. */
            text: string;
            /** @description Sent to Scalepoint; false for a private note */
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
            /** @description Send it as `cursor` for the next page; null at the end */
            next: string | null;
        };
        MessageRequest: {
            /** @example Kunden er hjemme efter kl. 15. */
            text: string;
            /** @description Send it to Scalepoint; a private note unless true */
            send?: boolean;
        };
        /**
         * @description `doubtful`: an attachment whose name, type and content do not agree; served as application/octet-stream
         * @enum {string}
         */
        FileKindCheck: "passed" | "doubtful" | "unchecked";
        /** @enum {string} */
        FileVirusScan: "clean" | "unscanned";
        FileResponse: {
            /** Format: uuid */
            id: string;
            /** @example foto før.jpg */
            name: string;
            /** @example image/jpeg */
            contentType: string;
            /** @description In bytes */
            size: number;
            /** @description `doubtful`: an attachment whose name, type and content do not agree; served as application/octet-stream */
            kindCheck: components["schemas"]["FileKindCheck"];
            virusScan: components["schemas"]["FileVirusScan"];
            /** @description Sent to Scalepoint */
            send: boolean;
            /** @example anna */
            addedBy: string;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            addedAt: string;
        };
        FileResponsePage: {
            items: components["schemas"]["FileResponse"][];
            /** @description Send it as `cursor` for the next page; null at the end */
            next: string | null;
        };
        RejectionRequest: {
            /**
             * @description Told to the insurer
             * @example Uden for vores område
             */
            reason: string;
        };
        InspectionRequest: {
            /**
             * Format: date-time
             * @description To come
             * @example 2027-01-14T09:00:00+01:00
             */
            at: string;
        };
        CompletionRequest: {
            /**
             * Format: date-time
             * @description When the work was done; now unless given
             * @example 2026-11-25T08:30:00+01:00
             */
            at?: string;
        };
        DebtorRequest: {
            /**
             * @description Of the directory, and active
             * @example laerkehuset
             */
            debtorId: string;
        };
        ScalepointCaseRequest: {
            /**
             * Format: uuid
             * @description Scalepoint’s GUID of the case
             */
            scalepointCaseId: string;
        };
        PostponementRequest: {
            /**
             * Format: date-time
             * @description To come
             * @example 2027-01-20T16:00:00+01:00
             */
            at: string;
            /**
             * @description Told to the insurer
             * @example Uden for vores område
             */
            reason: string;
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
             * @description Eight digits
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
            /** @description False when the check digit of the CVR number is wrong: a warning */
            cvrIsPlausible: boolean | null;
            version: number;
        };
        CompanyBody: {
            /** @example Demo Byg & Søn */
            name: string;
            /**
             * @description Eight digits
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
            version: number;
        };
        LineFault: {
            /**
             * @description Counted from 1
             * @example 17
             */
            line: number;
            errors: components["schemas"]["FieldProblem"][];
        };
        DirectoryImportReport: {
            /** @description Lines with something on them */
            read: number;
            /** @description Lines that were not taken */
            refused: number;
            /** @description The first 1000 refused lines, each with what is wrong */
            faults: components["schemas"]["LineFault"][];
            created: number;
            changed: number;
            /** @description Lines that say what was known */
            unchanged: number;
        };
        EntryResponsePage: {
            items: components["schemas"]["EntryResponse"][];
            /** @description Send it as `cursor` for the next page; null at the end */
            next: string | null;
        };
        CloudEventResponse: {
            /** @example 1.0 */
            specversion: string;
            /**
             * Format: uuid
             * @description Stays the same when the event is sent again
             */
            id: string;
            /** @example urn:company:01997c00-0000-7000-8000-0000000000d1:case-intake */
            source: string;
            /** @example case-intake.case-opened.v1 */
            type: string;
            /**
             * Format: date-time
             * @description When it happened
             * @example 2026-11-25T08:30:00+01:00
             */
            time: string;
            /**
             * @description Whose event it is
             * @example case-intake.case:01997c00-0000-7000-8000-00000000c001
             */
            subject: string;
            /**
             * @description Names the shape of `data`
             * @example urn:schema:case-intake.case-opened.v1
             */
            dataschema: string;
            /** @example application/json */
            datacontenttype: string;
            /**
             * @description Which of its subject’s events it is, from 1 on
             * @example 1
             */
            sequence: number;
            /**
             * Format: uuid
             * @description Shared by everything that one request led to
             */
            correlationid: string;
            /** @description The event that led to this one */
            causationid: string | null;
            /**
             * @description Ids, no personal data
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
            /** @description Send it as `after` to go on, now or later; null only while nothing was ever read */
            next: string | null;
        };
        /** @enum {string} */
        InvoiceKind: "repair" | "assessment" | "rejection" | "damageService" | "unspecified" | "onAccount" | "creditNote" | "cashCompensation";
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
             * @description Before VAT
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
            /** @example 12345674 */
            cvr?: string | null;
            address: components["schemas"]["BuyerAddressBody"];
        };
        /** @enum {string} */
        FikType: "71" | "75";
        FikBody: {
            /** @example 71 */
            type: components["schemas"]["FikType"];
            /**
             * @description 15 digits for 71, 16 for 75
             * @example 123456789012347
             */
            identifier: string;
            /** @example 12345678 */
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
        InvoiceBody: {
            /**
             * @description Unique for the insurer
             * @example 2026-1001
             */
            number: string;
            /** @example repair */
            kind: components["schemas"]["InvoiceKind"];
            /**
             * Format: uuid
             * @description The case that it is about
             */
            caseId: string;
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
             * @description When the work was delivered
             * @example 2026-11-24
             */
            deliveryDate: string;
            lines: components["schemas"]["LineBody"][];
            /** @description Whom it is to; the debtor of the case unless given */
            buyer?: components["schemas"]["BuyerBody"] | null;
            payment?: components["schemas"]["PaymentBody"] | null;
            /**
             * Format: uuid
             * @description Of a credit note: the invoice that it corrects
             */
            creditsInvoiceId?: string | null;
            /**
             * @description Borne by the policyholder
             * @example {
             *       "amount": "0.00",
             *       "currency": "DKK"
             *     }
             */
            depreciation?: components["schemas"]["Money"] | null;
            /** @description What the ERP makes of it; checked when given */
            totals?: components["schemas"]["TotalsBody"] | null;
        };
        VatResponse: {
            /** @example S */
            category: components["schemas"]["VatCategory"];
            /**
             * @description Percent
             * @example 25
             */
            rate: number;
            base: components["schemas"]["Money"];
            vat: components["schemas"]["Money"];
        };
        /**
         * @description queued and sending: on its way. posted: Scalepoint has it. refused: Scalepoint said no, see answer. failed: something has to be mended here, see reason. unclear: a person has to look in Scalepoint. withdrawn: given up before it was posted.
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
            /** @description queued and sending: on its way. posted: Scalepoint has it. refused: Scalepoint said no, see answer. failed: something has to be mended here, see reason. unclear: a person has to look in Scalepoint. withdrawn: given up before it was posted. */
            state: components["schemas"]["PostingState"];
            attempts: number;
            /** @description Scalepoint’s own id */
            scalepointReference: string | null;
            /** @description Scalepoint’s own words */
            answer: string[];
            reason: components["schemas"]["PostingReasonResponse"] | null;
            /** @example anna */
            requestedBy: string | null;
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
            /** @description The user confirmed that the case comes above the approved amount */
            confirmedAboveApproved: boolean;
            /** @description What became of the PDF: accepted, unclear, waiting (tried again), no-scalepoint-username, or words. Null before it was tried. */
            pdfOutcome: string | null;
        };
        InvoiceResponse: {
            /**
             * @description Unique for the insurer
             * @example 2026-1001
             */
            number: string;
            /** @example repair */
            kind: components["schemas"]["InvoiceKind"];
            /**
             * Format: uuid
             * @description The case that it is about
             */
            caseId: string;
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
             * @description When the work was delivered
             * @example 2026-11-24
             */
            deliveryDate: string;
            lines: components["schemas"]["LineBody"][];
            /** @description Whom it is to; the debtor of the case unless given */
            buyer?: components["schemas"]["BuyerBody"] | null;
            payment?: components["schemas"]["PaymentBody"] | null;
            /**
             * Format: uuid
             * @description Of a credit note: the invoice that it corrects
             */
            creditsInvoiceId?: string | null;
            /**
             * @description Borne by the policyholder
             * @example {
             *       "amount": "0.00",
             *       "currency": "DKK"
             *     }
             */
            depreciation?: components["schemas"]["Money"] | null;
            /** @description What the ERP makes of it; checked when given */
            totals?: components["schemas"]["TotalsBody"] | null;
            /** Format: uuid */
            id: string;
            net: components["schemas"]["Money"];
            vat: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            /** @description Base, rate and VAT of each category on the invoice */
            vatBreakdown: components["schemas"]["VatResponse"][];
            hasPdf: boolean;
            /** @description Null until somebody asks for the posting */
            posting: components["schemas"]["PostingResponse"] | null;
            version: number;
        };
        ImportReport: {
            /** @description Lines with something on them */
            read: number;
            /** @description Lines that were not taken */
            refused: number;
            /** @description The first 1000 refused lines, each with what is wrong */
            faults: components["schemas"]["LineFault"][];
        };
        /** @enum {string} */
        PostingFilter: "none" | "queued" | "sending" | "posted" | "refused" | "failed" | "unclear" | "withdrawn";
        InvoiceResponsePage: {
            items: components["schemas"]["InvoiceResponse"][];
            /** @description Send it as `cursor` for the next page; null at the end */
            next: string | null;
        };
        /** @enum {string} */
        ExportFormat: "csv" | "json";
        PostingBody: {
            /** @description Post although the case comes above the approved amount */
            confirmAboveApproved?: boolean;
        };
        /**
         * @description What was found in Scalepoint
         * @enum {string}
         */
        PostingResolution: "posted" | "sendAgain";
        ResolutionBody: {
            /** @description What was found in Scalepoint */
            outcome: components["schemas"]["PostingResolution"];
            /** @description Scalepoint’s id of it, when it is there */
            reference?: string | null;
        };
        /** @enum {string} */
        SettlementNote: "a calculation to check; the split is agreed with each insurer";
        /** @enum {string} */
        CollectedBy: "insurer" | "servicePartner";
        SettlementResponse: {
            note: components["schemas"]["SettlementNote"];
            net: components["schemas"]["Money"];
            vat: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            /** @description What of the deductible the contractor collects */
            deductible: components["schemas"]["Money"];
            /** @description The deductible that the insurer named */
            deductibleAtInsurer: components["schemas"]["Money"];
            collectedBy: components["schemas"]["CollectedBy"] | null;
            depreciation: components["schemas"]["Money"];
            /** @description Percent of the VAT that the policyholder bears */
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
            action: components["schemas"]["AuditAction"];
            /** @example tokens.security-token */
            entity: string;
            /** @example 01997c00-0000-7000-8000-0000000000d1 */
            entityId: string;
            /** @description Secrets are masked */
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            } | null;
            /** @description Finds the request in the log */
            correlationId: string;
        };
        AuditResponsePage: {
            items: components["schemas"]["AuditResponse"][];
            /** @description Send it as `cursor` for the next page; null at the end */
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
             * @description What it reacts to, in order
             * @example case-intake.task:01997c00-0000-7000-8000-0000000000d1
             */
            stream: string;
            /**
             * Format: uuid
             * @description Where it stopped
             */
            eventId: string | null;
            /** @example case-intake.task-received.v1 */
            eventType: string | null;
            /** @description retrying: tried again by itself. dead: no try is left. replayed: somebody set it going again. */
            state: components["schemas"]["DeadLetterState"];
            /** @description Tries that failed */
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
            /** @description Send it as `cursor` for the next page; null at the end */
            next: string | null;
        };
        /** @enum {string} */
        ReplayedState: "replayed";
        ReplayResponse: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["ReplayedState"];
        };
        /**
         * @description silent: nothing was ever exchanged. failing: the last call failed, or a message could not be used and is not resolved.
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
            /** @description silent: nothing was ever exchanged. failing: the last call failed, or a message could not be used and is not resolved. */
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
            /** @description Messages of which nothing, or not everything, could be used, and that are not resolved */
            failedDeliveries: number;
            /**
             * Format: date-time
             * @description When what did not get through is sent again
             * @example 2026-11-25T08:30:00+01:00
             */
            nextRetryAt: string | null;
        };
        ConnectionResponsePage: {
            items: components["schemas"]["ConnectionResponse"][];
            /** @description Send it as `cursor` for the next page; null at the end */
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
            /** @description Scalepoint’s words, or what went wrong */
            detail: string | null;
        };
        /** @enum {string} */
        DeliveryState: "processed" | "waiting" | "failed" | "refused";
        /** @enum {string} */
        DeliveryChannel: "json" | "form" | "poll";
        DeliveryReasonResponse: {
            /** @example tokens.unknown-token */
            code: string;
            /** @example Sikkerhedstokenet er ukendt. */
            detail: string;
        };
        /**
         * @description `held`: the task is another insurer’s; a person decides on the task whether it is applied.
         * @enum {string}
         */
        DeliveredTaskStatus: "accepted" | "duplicate" | "waiting" | "held" | "invalid";
        DeliveredFaultResponse: {
            /**
             * @description Where in the message
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
            /** @description `held`: the task is another insurer’s; a person decides on the task whether it is applied. */
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
            /** @description Why nothing could be made of it */
            reason: components["schemas"]["DeliveryReasonResponse"] | null;
            results: components["schemas"]["DeliveredTaskResponse"][];
            /** @description Scalepoint’s GUIDs */
            scalepointTaskIds: string[];
            /** @description In bytes */
            size: number;
            /** @description Further refused deliveries of the same hour that were counted but not stored. 0 unless this is the last one stored. */
            notStored: number;
            /**
             * Format: date-time
             * @description When a person marked it as resolved
             * @example 2026-11-25T08:30:00+01:00
             */
            resolvedAt: string | null;
        };
        DeliveryResponsePage: {
            items: components["schemas"]["DeliveryResponse"][];
            /** @description Send it as `cursor` for the next page; null at the end */
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
            /** @description Why nothing could be made of it */
            reason: components["schemas"]["DeliveryReasonResponse"] | null;
            results: components["schemas"]["DeliveredTaskResponse"][];
            /** @description Scalepoint’s GUIDs */
            scalepointTaskIds: string[];
            /** @description In bytes */
            size: number;
            /** @description Further refused deliveries of the same hour that were counted but not stored. 0 unless this is the last one stored. */
            notStored: number;
            /**
             * Format: date-time
             * @description When a person marked it as resolved
             * @example 2026-11-25T08:30:00+01:00
             */
            resolvedAt: string | null;
            /** @description What was sent, CPR numbers and secrets masked; null for what was refused before it was read */
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
             * @description The last event that was stored
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
            version: number;
        };
        EventSourceBody: {
            /**
             * @description Whose feed it is, as Scalepoint names it in its address
             * @example demo
             */
            tenant: string;
            /**
             * @description Whether it is read
             * @example true
             */
            active: boolean;
        };
        CaseMessage: {
            /**
             * Format: uuid
             * @description GUID of the insurance case at Scalepoint. Expected unless the task is cancelled; named in the answer when it is missing.
             * @example c0a8f7d2-7b52-4a3e-8a0b-7f2f9b6c1d11
             */
            id?: string;
            /**
             * @description The insurance case's number. Expected unless the task is cancelled; named in the answer when it is missing.
             * @example 20261124-07
             */
            number?: string;
            /**
             * Format: uri
             * @description Where to open the case at Scalepoint.
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
             * @description What the insurer says about cover.
             * @example Dækket efter besigtigelse
             */
            responsibility?: string;
            /**
             * Format: date
             * @description The day that the damage happened.
             * @example 2026-11-21
             */
            damageDate?: string;
        };
        InsuranceCompanyMessage: {
            /**
             * @description The insurer's alias at Scalepoint. Expected unless the task is cancelled; named in the answer when it is missing.
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
             * @description Percent of the VAT that the policyholder bears.
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
             * @description Postal code; a text, since it may begin with 0.
             * @example 0800
             */
            postalCode?: string;
            /**
             * @description Town.
             * @example Høje Taastrup
             */
            city?: string;
            /**
             * @description ISO 3166-1 code of the country; Denmark when left out.
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
             * @description CVR number, when it is a company.
             * @example 24681351
             */
            cvr?: string;
            /**
             * @description Phone, in any spelling.
             * @example 12 34 56 78
             */
            phone?: string;
            /**
             * @description Mobile phone, in any spelling.
             * @example +45 21 43 65 87
             */
            mobile?: string;
            /**
             * @description E-mail address.
             * @example aase@example.dk
             */
            email?: string;
            /** @description Where the policyholder lives. */
            address?: components["schemas"]["AddressMessage"];
        };
        ContactMessage: {
            /**
             * @description What the person is to the task.
             * @example Vicevært
             */
            role?: string;
            /**
             * @description Name.
             * @example Jørgen Ø. Aagaard
             */
            name?: string;
            /**
             * @description Phone, in any spelling.
             * @example 004512345679
             */
            phone?: string;
            /**
             * @description Mobile phone, in any spelling.
             * @example +45 21 43 65 88
             */
            mobile?: string;
            /**
             * @description E-mail address.
             * @example vicevaert@example.dk
             */
            email?: string;
            /** @description Where the person is found. */
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
             * @description Phone, in any spelling.
             * @example 70 10 20 30
             */
            phone?: string;
        };
        DeductibleMessage: {
            /**
             * @description In kroner.
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
        DeadlineMessage: {
            /**
             * @description What must be done.
             * @example contact
             */
            name: string;
            /**
             * Format: date-time
             * @description The latest time for it.
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
             * @description Where the file is fetched; an address that may not be fetched is shown as such on the task.
             * @example https://scalepoint.example/files/1.jpg
             */
            link: string;
        };
        /** @description One repair task. Unknown fields are ignored; null and empty texts count as left out. A field that cannot be used is left out too, and named under `reasons` of the answer; only a task without a usable `taskId` or with an unknown `kind` is invalid. */
        TaskMessage: {
            /**
             * Format: uuid
             * @description GUID of the task: its identity. The same id again is an update, or a duplicate.
             * @example 5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f01
             */
            taskId: string;
            /**
             * @description The higher one wins.
             * @example 1
             */
            revision?: number;
            /**
             * @description What it is; new when left out.
             * @example new
             * @enum {string}
             */
            kind?: "new" | "update" | "cancel";
            /**
             * @description The task's own number. Expected unless the task is cancelled; named in the answer when it is missing.
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
            /** @description Where the damage is, when it is somewhere else. */
            damageAddress?: components["schemas"]["AddressMessage"];
            /** @description Other people to talk to. */
            contacts?: components["schemas"]["ContactMessage"][];
            /** @description The insurer's claim handler. */
            claimHandler?: components["schemas"]["ClaimHandlerMessage"];
            /** @description What the policyholder pays of the damage. */
            deductible?: components["schemas"]["DeductibleMessage"];
            /**
             * @description What the insurer has approved, in kroner.
             * @example 12500.00
             */
            approvedAmount?: string;
            /** @description What must be done by when. */
            deadlines?: components["schemas"]["DeadlineMessage"][];
            /** @description Files, as links. */
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
             * @description The code that the insurer and the contractor agreed on.
             * @example 0f6f7c52-6f0e-4a3b-9d55-1c2c5b1f7a10
             */
            securityToken: string;
            /**
             * @description When it is sent.
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
            /** @description Why it is invalid; of an accepted task the fields that were left out or are missing */
            reasons: components["schemas"]["TaskReason"][];
        };
        DeliveryAnswer: {
            /** Format: uuid */
            deliveryId: string;
            tasks: components["schemas"]["TaskAnswer"][];
        };
        /** @enum {string} */
        CaseDebtor: "insurer" | "policyholder";
        DeadlineRule: {
            /** @example contact */
            name: string;
            afterHours: number;
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
            deadlines: components["schemas"]["DeadlineRule"][];
            version: number;
        };
        MergeFieldResponse: {
            /**
             * @description What stands between the brackets
             * @example SagsNummerIScalePoint
             */
            name: string;
            /**
             * @description May stand there instead
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
            /** @description Send it as `cursor` for the next page; null at the end */
            next: string | null;
        };
        PreviewRequest: {
            /** @example [SagsNummerIScalePoint] - [Skadeadresse], [By] */
            template: string;
            /**
             * Format: uuid
             * @description A task to fill it from; the latest one unless given
             */
            taskId?: string | null;
        };
        PreviewResponse: {
            /** @description Filled from the samples; null when it has errors */
            sample: string | null;
            /** @description Filled from the task; null when there is none */
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
            deadlines: components["schemas"]["DeadlineRule"][];
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
            version: number;
        };
        ActivationRequest: {
            /** @description What the company is registered as with Scalepoint */
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
            /** @description The price that was in force on the first day */
            price: components["schemas"]["Money"];
        };
        ChargeResponsePage: {
            items: components["schemas"]["ChargeResponse"][];
            /** @description Send it as `cursor` for the next page; null at the end */
            next: string | null;
        };
        /** @enum {string} */
        MenuPointId: "case-settings" | "users" | "scalepoint-settings" | "scalepoint-overview";
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
            version: number;
        };
        InsurerResponsePage: {
            items: components["schemas"]["InsurerResponse"][];
            /** @description Send it as `cursor` for the next page; null at the end */
            next: string | null;
        };
        InsurerRequest: {
            /** @example Nordlys Forsikring */
            name: string;
            /**
             * @description Eight digits
             * @example 12345674
             */
            cvr?: string | null;
        };
        TokenResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            insurerId: string;
            /** @example nordlys */
            alias: string;
            subAlias: string | null;
            /**
             * @description Masked
             * @example ••••7a10
             */
            code: string;
            debtorId: string | null;
            caseDebtor: components["schemas"]["CaseDebtor"] | null;
            /**
             * Format: date-time
             * @description To the minute
             * @example 2026-11-25T08:30:00+01:00
             */
            lastUsedAt: string | null;
            /**
             * Format: date
             * @description The last day on which the code before this one is taken
             * @example 2026-11-25
             */
            oldValidUntil: string | null;
            version: number;
        };
        TokenResponsePage: {
            items: components["schemas"]["TokenResponse"][];
            /** @description Send it as `cursor` for the next page; null at the end */
            next: string | null;
        };
        TokenRequest: {
            /**
             * Format: uuid
             * @description The insurer that gave the code
             */
            insurerId: string;
            /**
             * @description As Scalepoint names the insurer
             * @example nordlys
             */
            alias: string;
            /** @example nordlys-privat */
            subAlias?: string | null;
            /**
             * @description The debtor that stands for the insurer
             * @example nordlys
             */
            debtorId?: string | null;
            /** @description Whose case a task of this insurer becomes, when not as the settings say */
            caseDebtor?: components["schemas"]["CaseDebtor"] | null;
            /**
             * @description The secret; never shown again. At least 8 characters, 12 if all are digits, and neither a sequence nor a repetition.
             * @example the-code-from-the-insurer
             */
            code: string;
        };
        TokenTermsRequest: {
            /**
             * Format: uuid
             * @description The insurer that gave the code
             */
            insurerId: string;
            /**
             * @description As Scalepoint names the insurer
             * @example nordlys
             */
            alias: string;
            /** @example nordlys-privat */
            subAlias?: string | null;
            /**
             * @description The debtor that stands for the insurer
             * @example nordlys
             */
            debtorId?: string | null;
            /** @description Whose case a task of this insurer becomes, when not as the settings say */
            caseDebtor?: components["schemas"]["CaseDebtor"] | null;
        };
        RotationRequest: {
            /**
             * @description The secret; never shown again. At least 8 characters, 12 if all are digits, and neither a sequence nor a repetition.
             * @example the-code-from-the-insurer
             */
            code: string;
            /**
             * Format: date
             * @description The last day on which the old code is still taken; left out, it stops at once
             * @example 2026-12-31
             */
            oldValidUntil?: string | null;
        };
        /** @enum {string} */
        Permission: "subscription:manage" | "settings:manage" | "tokens:manage" | "users:manage" | "tasks:read" | "tasks:manage" | "cases:read" | "cases:manage" | "invoices:read" | "invoices:post" | "directory:write" | "events:read" | "audit:read";
        MeResponse: {
            /**
             * @description The ERP’s id of the user
             * @example anna
             */
            userId: string;
            /** Format: uuid */
            companyId: string;
            /** @example Anna Åkjær */
            name: string | null;
            /**
             * @description Needed to post invoices
             * @example anna@demo.example
             */
            scalepointUsername: string | null;
            permissions: components["schemas"]["Permission"][];
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
            version: number;
        };
        UserResponsePage: {
            items: components["schemas"]["UserResponse"][];
            /** @description Send it as `cursor` for the next page; null at the end */
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
        };
        UsernameBody: {
            /** @example anna@demo.example */
            scalepointUsername: string | null;
        };
        /** @enum {string} */
        WebhookDeliveryKind: "event" | "redelivery" | "test";
        /** @enum {string} */
        WebhookCallError: "time-out" | "refused-address" | "unknown-host" | "connection-failed" | "certificate" | "redirect" | "status";
        WebhookDeliveryResponse: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["WebhookDeliveryKind"];
            /**
             * Format: uuid
             * @description Was sent as webhook-id
             */
            eventId: string;
            /** @example case-intake.case-opened.v1 */
            eventType: string;
            /**
             * @description 1 is the first try
             * @example 1
             */
            attempt: number;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            at: string;
            /** @description Whether the answer was 2xx */
            delivered: boolean;
            error: components["schemas"]["WebhookCallError"] | null;
            /**
             * @description Status of the answer; null when there was none
             * @example 204
             */
            status: number | null;
            /** @example 120 */
            durationMs: number;
            /** @description The beginning of the answer */
            answer: string | null;
        };
        WebhookDeliveryResponsePage: {
            items: components["schemas"]["WebhookDeliveryResponse"][];
            /** @description Send it as `cursor` for the next page; null at the end */
            next: string | null;
        };
        RequestedDeliveryResponse: {
            /**
             * Format: uuid
             * @description Of a test also its `eventId` in the log
             */
            requestId: string;
        };
        /**
         * @description Why nothing is sent any more; null when it is active or a person switched it off
         * @enum {string}
         */
        WebhookDisabledReason: "gone" | "failed-for-three-days";
        WebhookResponse: {
            /** Format: uuid */
            id: string;
            /** @example https://erp.example/scalepoint-events */
            url: string;
            /**
             * @description Only these types of event; null or left out is every one, also those that come later
             * @example [
             *       "case-intake.case-opened.v1"
             *     ]
             */
            types: string[] | null;
            /** @example Mirrors cases */
            description: string | null;
            active: boolean;
            /** @description Why nothing is sent any more; null when it is active or a person switched it off */
            disabledReason: components["schemas"]["WebhookDisabledReason"] | null;
            /**
             * Format: date-time
             * @description Since when every try failed
             * @example 2026-11-25T08:30:00+01:00
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description When it is tried again after a failure
             * @example 2026-11-25T08:30:00+01:00
             */
            nextAttemptAt: string | null;
            /**
             * Format: date-time
             * @description Until when the secret before signs too
             * @example 2026-11-25T08:30:00+01:00
             */
            oldSecretValidUntil: string | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string;
            version: number;
        };
        WebhookResponsePage: {
            items: components["schemas"]["WebhookResponse"][];
            /** @description Send it as `cursor` for the next page; null at the end */
            next: string | null;
        };
        WebhookRequest: {
            /**
             * @description https, without user name, password and #
             * @example https://erp.example/scalepoint-events
             */
            url: string;
            /**
             * @description Only these types of event; null or left out is every one, also those that come later
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
             * @description Only these types of event; null or left out is every one, also those that come later
             * @example [
             *       "case-intake.case-opened.v1"
             *     ]
             */
            types: string[] | null;
            /** @example Mirrors cases */
            description: string | null;
            active: boolean;
            /** @description Why nothing is sent any more; null when it is active or a person switched it off */
            disabledReason: components["schemas"]["WebhookDisabledReason"] | null;
            /**
             * Format: date-time
             * @description Since when every try failed
             * @example 2026-11-25T08:30:00+01:00
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description When it is tried again after a failure
             * @example 2026-11-25T08:30:00+01:00
             */
            nextAttemptAt: string | null;
            /**
             * Format: date-time
             * @description Until when the secret before signs too
             * @example 2026-11-25T08:30:00+01:00
             */
            oldSecretValidUntil: string | null;
            /**
             * Format: date-time
             * @example 2026-11-25T08:30:00+01:00
             */
            createdAt: string;
            version: number;
            /**
             * @description Shown here and never again; null when the request was a repeat with the same Idempotency-Key
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw
             */
            secret: string | null;
        };
        WebhookChangeRequest: {
            /**
             * @description https, without user name, password and #
             * @example https://erp.example/scalepoint-events
             */
            url: string;
            /**
             * @description Only these types of event; null or left out is every one, also those that come later
             * @example [
             *       "case-intake.case-opened.v1"
             *     ]
             */
            types?: string[] | null;
            /** @example Mirrors cases */
            description?: string | null;
            /** @description false keeps events until it is true again; true also enables what was disabled */
            active: boolean;
        };
        SecretRotationRequest: {
            /**
             * Format: date-time
             * @description Until when the present secret signs too; left out, a day; null stops it now
             * @example 2099-12-31T12:00:00Z
             */
            oldValidUntil?: string | null;
        };
    };
    responses: {
        /** @description The request cannot be understood */
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
        /** @description Conflict with the current state */
        Problem409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Changed in the meantime */
        Problem412: {
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
        /** @description The version is missing */
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
    };
    parameters: never;
    requestBodies: never;
    headers: never;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
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
    CaseController_list: {
        parameters: {
            query?: {
                /** @description Most items of the page; 50 unless given */
                limit?: number;
                /** @description `next` of the page before */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponsePage"];
                };
            };
            /** @description The request cannot be understood */
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
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CaseController_get: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CaseController_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change was decided on, such as `"7"` */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseEditRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request cannot be understood */
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
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
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
                "application/json": components["schemas"]["DifferenceResolutionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseResponse"];
                };
            };
            /** @description The request cannot be understood */
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
                /** @description ETag of the version that the change was decided on, such as `"7"` */
                "If-Match": string;
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Problem422"];
            /** @description The version is missing */
            428: {
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
    ForeignDeliveryController_dismiss: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change was decided on, such as `"7"` */
                "If-Match": string;
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Problem422"];
            /** @description The version is missing */
            428: {
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
    TaskController_list: {
        parameters: {
            query?: {
                /** @description Most items of the page; 50 unless given */
                limit?: number;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Several by commas: `case-opened,accepted` */
                status?: components["schemas"]["TaskStatus"][];
                insurerId?: string;
                /** @description Scalepoint’s GUID of the task */
                scalepointTaskId?: string;
                /** @description A deadline that is still open has passed */
                overdue?: boolean;
                /** @description Somebody has to mend something */
                attention?: boolean;
                /** @description Received at or after this instant, or on or after this day in Danish time. */
                from?: string;
                /** @description Received at or before this instant, or on or before this day in Danish time. The bound is included. */
                to?: string;
                /** @description Beginnings of words of number, reference, policy, name and address, all of which must occur */
                q?: string;
                /** @description `deadline` (unless given): the most overdue first, then the next due, then those without a deadline */
                sort?: "deadline" | "newest";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponsePage"];
                };
            };
            /** @description The request cannot be understood */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCountsResponse"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskController_export: {
        parameters: {
            query?: {
                /** @description Most items of the page; 50 unless given */
                limit?: number;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Several by commas: `case-opened,accepted` */
                status?: components["schemas"]["TaskStatus"][];
                insurerId?: string;
                /** @description Scalepoint’s GUID of the task */
                scalepointTaskId?: string;
                /** @description A deadline that is still open has passed */
                overdue?: boolean;
                /** @description Somebody has to mend something */
                attention?: boolean;
                /** @description Received at or after this instant, or on or after this day in Danish time. */
                from?: string;
                /** @description Received at or before this instant, or on or before this day in Danish time. The bound is included. */
                to?: string;
                /** @description Beginnings of words of number, reference, policy, name and address, all of which must occur */
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
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request cannot be understood */
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
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskController_get: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetailResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskController_timeline: {
        parameters: {
            query?: {
                /** @description Most items of the page; 50 unless given */
                limit?: number;
                /** @description `next` of the page before */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineResponsePage"];
                };
            };
            /** @description The request cannot be understood */
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
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskFilesController_messages: {
        parameters: {
            query?: {
                /** @description Most items of the page; 50 unless given */
                limit?: number;
                /** @description `next` of the page before */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponsePage"];
                };
            };
            /** @description The request cannot be understood */
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
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskFilesController_write: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskFilesController_fetch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentResponse"][];
                };
            };
            /** @description The request cannot be understood */
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
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskFilesController_files: {
        parameters: {
            query?: {
                /** @description Most items of the page; 50 unless given */
                limit?: number;
                /** @description `next` of the page before */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileResponsePage"];
                };
            };
            /** @description The request cannot be understood */
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
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskFilesController_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
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
                    /** @description Send it to Scalepoint too; comes before the file */
                    send?: boolean;
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description The request cannot be understood */
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
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskMovesController_accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskMovesController_reject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskMovesController_schedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Conflict with the current state */
            409: {
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
            503: components["responses"]["Problem503"];
        };
    };
    TaskMovesController_inspected: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskMovesController_repair: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskMovesController_complete: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompletionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Conflict with the current state */
            409: {
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
            503: components["responses"]["Problem503"];
        };
    };
    TaskMovesController_close: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DebtorRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Conflict with the current state */
            409: {
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
            503: components["responses"]["Problem503"];
        };
    };
    TaskMovesController_scalepointCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScalepointCaseRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TaskMovesController_postpone: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
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
                "application/json": components["schemas"]["PostponementRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Conflict with the current state */
            409: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyResponse"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CompanyController_put: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change was decided on, such as `"7"` */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Changed in the meantime */
            412: {
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
            /** @description The version is missing */
            428: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DirectoryController_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "debtors" | "employees" | "case-groups" | "price-groups" | "markup-groups" | "departments" | "carriers" | "purposes";
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            header?: {
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                kind: "debtors" | "employees" | "case-groups" | "price-groups" | "markup-groups" | "departments" | "carriers" | "purposes";
            };
            cookie?: never;
        };
        /** @description One JSON object a line */
        requestBody: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryImportReport"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown format */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DirectoryController_list: {
        parameters: {
            query?: {
                /** @description Most items of the page; 50 unless given */
                limit?: number;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Part of the name, in whatever case; one or two letters begin a word of it */
                q?: string;
                /** @description Only the active, or only the others */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryResponsePage"];
                };
            };
            /** @description The request cannot be understood */
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
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    EventFeedController_events: {
        parameters: {
            query?: {
                /** @description The place to go on from: `next` of a page, `id` of a stream */
                after?: string;
                /** @description Only these types, separated by commas */
                types?: string[];
                /** @description Most events of the page; 100 unless given */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPageResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description The request cannot be understood */
            410: {
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
    EventFeedController_stream: {
        parameters: {
            query?: {
                /** @description The place to go on from: `next` of a page, `id` of a stream */
                after?: string;
                /** @description Only these types, separated by commas */
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
            /** @description The request cannot be understood */
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
            /** @description The request cannot be understood */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before trying again */
                    "Retry-After"?: number;
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
    InvoiceController_list: {
        parameters: {
            query?: {
                /** @description Most items of the page; 50 unless given */
                limit?: number;
                /** @description `next` of the page before */
                cursor?: string;
                caseId?: string;
                number?: string;
                kind?: components["schemas"]["InvoiceKind"];
                /** @description `none`: nobody has asked for the posting yet */
                posting?: components["schemas"]["PostingFilter"];
                /** @description Issued on or after this day. */
                from?: string;
                /** @description Issued on or before this day. The bound is included. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceResponsePage"];
                };
            };
            /** @description The request cannot be understood */
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
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    InvoiceController_register: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Conflict with the current state */
            409: {
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
        /** @description One JSON object a line */
        requestBody: {
            content: {
                "application/x-ndjson": components["schemas"]["InvoiceBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description The request cannot be understood */
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
            409: components["responses"]["Problem409"];
            /** @description Unknown format */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/json": Record<string, never>;
                };
            };
            /** @description The request cannot be understood */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostingResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    PostingController_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostingBody"];
            };
        };
        responses: {
            /** @description On its way */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostingResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    PostingController_resolve: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolutionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostingResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettlementResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            422: components["responses"]["Problem422"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description The request cannot be understood */
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
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    PostingController_attach: {
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
                "application/pdf": string;
            };
        };
        responses: {
            /** @description Kept */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be understood */
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
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description On its way */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostingResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OperationsController_audit: {
        parameters: {
            query?: {
                /** @description Most items of the page; 50 unless given */
                limit?: number;
                /** @description `next` of the page before */
                cursor?: string;
                entity?: string;
                entityId?: string;
                actor?: string;
                /** @description Changed at or after this instant, or on or after this day in Danish time. */
                from?: string;
                /** @description Changed at or before this instant, or on or before this day in Danish time. The bound is included. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditResponsePage"];
                };
            };
            /** @description The request cannot be understood */
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
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OperationsController_deadLetters: {
        parameters: {
            query?: {
                /** @description Most items of the page; 50 unless given */
                limit?: number;
                /** @description `next` of the page before */
                cursor?: string;
                state?: components["schemas"]["DeadLetterState"];
                reaction?: string;
                /** @description Last failed at or after this instant, or on or after this day in Danish time. */
                from?: string;
                /** @description Last failed at or before this instant, or on or before this day in Danish time. The bound is included. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterResponsePage"];
                };
            };
            /** @description The request cannot be understood */
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
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OperationsController_replay: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            422: components["responses"]["Problem422"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionResponsePage"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterResponse"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ConnectionController_test: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DeliveryController_list: {
        parameters: {
            query?: {
                /** @description Most items of the page; 50 unless given */
                limit?: number;
                /** @description `next` of the page before */
                cursor?: string;
                state?: components["schemas"]["DeliveryState"];
                channel?: components["schemas"]["DeliveryChannel"];
                insurerId?: string;
                /** @description Only those of which nothing, or not everything, could be used, and that are not resolved */
                unresolved?: boolean;
                /** @description Received at or after this instant, or on or after this day in Danish time. */
                from?: string;
                /** @description Received at or before this instant, or on or before this day in Danish time. The bound is included. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryResponsePage"];
                };
            };
            /** @description The request cannot be understood */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDetailResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DeliveryController_reprocessMany: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReprocessingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReprocessingResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            409: components["responses"]["Problem409"];
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
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDetailResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDetailResponse"];
                };
            };
            /** @description The request cannot be understood */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventSourceResponse"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    EventSourceController_set: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change was decided on, such as `"7"` */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventSourceBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventSourceResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Changed in the meantime */
            412: {
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
            /** @description The version is missing */
            428: {
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
    IntakeController_receive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                companyKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskPushMessage"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryAnswer"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unknown format */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    /** @description Seconds to wait before trying again */
                    "Retry-After"?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsResponse"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SettingsController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change was decided on, such as `"7"` */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsResponse"];
                };
            };
            /** @description The request cannot be understood */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeFieldResponsePage"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SettingsController_preview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            422: components["responses"]["Problem422"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionResponse"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SubscriptionController_activate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionResponse"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SubscriptionController_charges: {
        parameters: {
            query?: {
                /** @description Most items of the page; 50 unless given */
                limit?: number;
                /** @description `next` of the page before */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargeResponsePage"];
                };
            };
            /** @description The request cannot be understood */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NavigationResponse"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsurerResponsePage"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    InsurerController_register: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InsurerRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsurerResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            409: components["responses"]["Problem409"];
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
    InsurerController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change was decided on, such as `"7"` */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InsurerRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsurerResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Changed in the meantime */
            412: {
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
            /** @description The version is missing */
            428: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponsePage"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TokenController_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Conflict with the current state */
            409: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TokenController_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change was decided on, such as `"7"` */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenTermsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
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
            /** @description The version is missing */
            428: {
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
    TokenController_delete: {
        parameters: {
            query?: {
                /** @description Delete although the insurer has open tasks */
                confirm?: boolean;
            };
            header: {
                /** @description ETag of the version that the change was decided on, such as `"7"` */
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
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be understood */
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
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version is missing */
            428: {
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
    TokenController_rotate: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change was decided on, such as `"7"` */
                "If-Match": string;
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed in the meantime */
            412: {
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
            /** @description The version is missing */
            428: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeResponse"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    MeController_signOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
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
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    UserController_list: {
        parameters: {
            query?: {
                /** @description Most items of the page; 50 unless given */
                limit?: number;
                /** @description `next` of the page before */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponsePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    UserController_put: {
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
                "application/json": components["schemas"]["UserBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    UserController_endSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be understood */
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
            409: components["responses"]["Problem409"];
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
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
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
                /** @description ETag of the version that the change was decided on, such as `"7"` */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UsernameBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            /** @description The request cannot be understood */
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
                /** @description Most items of the page; 50 unless given */
                limit?: number;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description Only those that arrived, or only those that failed */
                delivered?: boolean;
                /** @description Only those of one event */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryResponsePage"];
                };
            };
            /** @description The request cannot be understood */
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
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WebhookDeliveryController_redeliver: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestedDeliveryResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Conflict with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestedDeliveryResponse"];
                };
            };
            /** @description The request cannot be understood */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookResponsePage"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WebhookController_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecretResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Conflict with the current state */
            409: {
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WebhookController_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change was decided on, such as `"7"` */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookChangeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Changed in the meantime */
            412: {
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
            /** @description The version is missing */
            428: {
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
    WebhookController_delete: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change was decided on, such as `"7"` */
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
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be understood */
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
            /** @description Changed in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version is missing */
            428: {
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
    WebhookController_rotate: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version that the change was decided on, such as `"7"` */
                "If-Match": string;
                /** @description Makes a repeated request answer what the first one did, with `Idempotent-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecretRotationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecretResponse"];
                };
            };
            /** @description The request cannot be understood */
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
            /** @description Changed in the meantime */
            412: {
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
            /** @description The version is missing */
            428: {
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
}
