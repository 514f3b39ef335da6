// Generated from asyncapi.json by "npm run client".

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A user created an API key for a machine. */
        "api-keys.api-key-created.v1": {
            keyId: string;
            scopes: string[];
            createdBy: string;
        };
        /** @description A user revoked an API key; it is refused from now on. */
        "api-keys.api-key-revoked.v1": {
            keyId: string;
            revokedBy: string;
        };
        /** @description A user dealt with a response of Scalepoint: sendAgain if Scalepoint is told once more; about is the id of the event. */
        "case-intake.answer-handled.v1": {
            taskId: string;
            about: string;
            sendAgain: boolean;
        };
        /** @description A task cannot become a case until a user resolves its issues. */
        "case-intake.attention-needed.v1": {
            taskId: string;
            codes: string[];
        };
        /** @description A rule chose the manager of a new case, by its number in the list; rule is null if none could. skipped are the numbers of the rules before it whose employee was not active. */
        "case-intake.case-assigned.v1": {
            caseId: string;
            taskId: string;
            rule: null | number;
            caseManagerId: null | string;
            skipped: number[];
        };
        /** @description A person changed fields of a case. */
        "case-intake.case-edited.v1": {
            caseId: string;
            taskId: string;
            fields: string[];
        };
        /** @description What a case says about people was erased; copies of it must be erased too. */
        "case-intake.case-erased.v1": {
            caseId: string;
            taskId: string;
        };
        /** @description A case was opened for a task. insurerAnswered is false if the insurer has neither approved an amount nor answered an offer by then; older events do not have it. */
        "case-intake.case-opened.v1": {
            caseId: string;
            taskId: string;
            debtorId: string;
            number: number;
            insurerAnswered?: boolean;
        };
        /** @description Another employee manages the case; null where there is or was none. */
        "case-intake.case-reassigned.v1": {
            caseId: string;
            taskId: string;
            caseManagerId: null | string;
            previousId: null | string;
        };
        /** @description A task was put on a case or given its own one; taskIds are the tasks of the case now, the one that it was opened for first. */
        "case-intake.case-tasks-changed.v1": {
            caseId: string;
            taskId: string;
            taskIds: string[];
        };
        /** @description The insurer's changes to a task were applied to its case. */
        "case-intake.case-updated.v1": {
            caseId: string;
            taskId: string;
            cancelled: boolean;
        };
        /** @description An open deadline is near, as the company chose when it wants to be warned; recorded once for each time of a deadline. */
        "case-intake.deadline-near.v1": {
            taskId: string;
            name: string;
            at: string;
        };
        /** @description A deadline was postponed; number is the position in the task's postponements, which contain the reason. */
        "case-intake.deadline-postponed.v1": {
            taskId: string;
            name: string;
            at: string;
            number: number;
        };
        /** @description A person chose the debtor of a task that has no case yet. */
        "case-intake.debtor-chosen.v1": {
            taskId: string;
            debtorId: string;
        };
        /** @description A user said that another task, which looked like the same one, is not. It is remembered for both. */
        "case-intake.double-dismissed.v1": {
            taskId: string;
            otherTaskId: string;
        };
        /** @description A user added a file to a task, either private or to be sent to Scalepoint. */
        "case-intake.file-added.v1": {
            taskId: string;
            fileId: string;
            send: boolean;
            addedBy: string;
        };
        /** @description A user applied another insurer's delivery; the task now belongs to that insurer. */
        "case-intake.foreign-delivery-accepted.v1": {
            taskId: string;
            deliveryId: string;
            insurerId: string;
        };
        /** @description A user dismissed another insurer's delivery. */
        "case-intake.foreign-delivery-dismissed.v1": {
            taskId: string;
            deliveryId: string;
            insurerId: string;
        };
        /** @description Another insurer sent a delivery about the task; a user decides whether it is applied. */
        "case-intake.foreign-delivery-received.v1": {
            taskId: string;
            deliveryId: string;
            insurerId: string;
            kind: string;
        };
        /** @description An inspection was scheduled or rescheduled; at is ISO 8601 in UTC. */
        "case-intake.inspection-scheduled.v1": {
            taskId: string;
            at: string;
        };
        /** @description A user added a private note, or a message to Scalepoint. */
        "case-intake.message-added.v1": {
            taskId: string;
            messageId: string;
            send: boolean;
        };
        /** @description The repair was started. */
        "case-intake.repair-begun.v1": {
            taskId: string;
        };
        /** @description The outcome of a call to Scalepoint: accepted, refused, unclear or not-sent; about is the id of the reported event. */
        "case-intake.scalepoint-answered.v1": {
            taskId: string;
            about: string;
            outcome: string;
        };
        /** @description A user entered the Scalepoint case id of a task that came without one. */
        "case-intake.scalepoint-case-named.v1": {
            taskId: string;
            scalepointCaseId: string;
        };
        /** @description The contractor accepted a task. */
        "case-intake.task-accepted.v1": {
            taskId: string;
        };
        /** @description An update or cancellation arrived before its task and waits for it. */
        "case-intake.task-awaited.v1": {
            taskId: string;
            insurerId: string;
        };
        /** @description The insurer cancelled a task. */
        "case-intake.task-cancelled.v1": {
            taskId: string;
            caseId: null | string;
        };
        /** @description A task was linked to its case. */
        "case-intake.task-case-linked.v1": {
            taskId: string;
            caseId: string;
        };
        /** @description A task that was on the case of another one goes on with its own case; leftCaseId is the case of the other one. */
        "case-intake.task-case-separated.v1": {
            taskId: string;
            mainTaskId: string;
            caseId: string;
            leftCaseId: string;
        };
        /** @description A task was put on the case of another task of the claim, the main task; leftCaseId is the case that was opened for it. */
        "case-intake.task-case-shared.v1": {
            taskId: string;
            mainTaskId: string;
            caseId: string;
            leftCaseId: string;
        };
        /** @description A task was closed. */
        "case-intake.task-closed.v1": {
            taskId: string;
        };
        /** @description The work was completed; at is ISO 8601 in UTC. */
        "case-intake.task-completed.v1": {
            taskId: string;
            at: string;
        };
        /** @description What a task says about people was erased; copies of it must be erased too. */
        "case-intake.task-erased.v1": {
            taskId: string;
        };
        /** @description The damage was inspected. */
        "case-intake.task-inspected.v1": {
            taskId: string;
        };
        /** @description The invoice of a completed task was posted. */
        "case-intake.task-invoiced.v1": {
            taskId: string;
        };
        /** @description A user merged a task that the insurer sent twice into the other one, on which the work continues. */
        "case-intake.task-merged.v1": {
            taskId: string;
            keptTaskId: string;
        };
        /** @description An insurer sent a task. */
        "case-intake.task-received.v1": {
            taskId: string;
            insurerId: string;
        };
        /** @description The contractor rejected a task; the task contains the reason. number counts its rejections, since one can be withdrawn; older events do not have it. */
        "case-intake.task-rejected.v1": {
            taskId: string;
            number?: number;
        };
        /** @description A rejected, completed, invoiced, closed or cancelled task continues; from and to are its statuses before and after. */
        "case-intake.task-reopened.v1": {
            taskId: string;
            from: string;
            to: string;
        };
        /** @description A user separated two merged tasks; to is the status of the task that was merged. */
        "case-intake.task-separated.v1": {
            taskId: string;
            keptTaskId: string;
            to: string;
        };
        /** @description The insurer changed a task. */
        "case-intake.task-updated.v1": {
            taskId: string;
            caseId: null | string;
        };
        /** @description An operator registered a company. */
        "companies.company-registered.v1": {
            companyId: string;
            key: string;
        };
        /** @description An operator changed the name or the CVR number under which a company is registered. */
        "companies.company-renamed.v1": {
            companyId: string;
        };
        /** @description An operator resumed a suspended company. */
        "companies.company-resumed.v1": {
            companyId: string;
        };
        /** @description An operator suspended a company: its users and machines, and what Scalepoint sends to it, are refused. */
        "companies.company-suspended.v1": {
            companyId: string;
        };
        /** @description An employee is away, or is no longer, or has another standing deputy. The period is no part of the event. */
        "directory.absence-changed.v1": {
            employeeId: string;
            deputyId: null | string;
        };
        /** @description The ERP changed the company's own details. */
        "directory.company-profile-changed.v1": {
            companyId: string;
        };
        /** @description The ERP added or changed a directory entry. */
        "directory.entry-changed.v1": {
            kind: string;
            entryId: string;
            active: boolean;
        };
        /** @description The answers, photos, measurements or signatures of a report changed. */
        "inspection-reports.report-changed.v1": {
            reportId: string;
            taskId: string;
        };
        /** @description A report that was never finished was deleted. */
        "inspection-reports.report-discarded.v1": {
            reportId: string;
            taskId: string;
        };
        /** @description What a report says about people was erased; copies of it must be erased too. */
        "inspection-reports.report-erased.v1": {
            reportId: string;
            taskId: string;
        };
        /** @description A version of a report was finished; number counts the versions of the report from 1. */
        "inspection-reports.report-finished.v1": {
            reportVersionId: string;
            reportId: string;
            taskId: string;
            number: number;
            finishedBy: string;
        };
        /** @description The company's mark on reports was changed or removed. */
        "inspection-reports.report-mark-changed.v1": {
            companyId: string;
        };
        /** @description The PDF of a finished version was added to the files of its task, and is sent to Scalepoint from there. */
        "inspection-reports.report-pdf-added.v1": {
            reportVersionId: string;
            reportId: string;
            taskId: string;
            number: number;
            fileId: string;
        };
        /** @description A report of a task was started. */
        "inspection-reports.report-started.v1": {
            reportId: string;
            taskId: string;
            /** @enum {string} */
            kind: "inspection" | "drying-log" | "finish";
        };
        /** @description A template of reports was created or changed. */
        "inspection-reports.template-changed.v1": {
            templateId: string;
        };
        /** @description A template of reports was deleted; reports that were started from it are as before. */
        "inspection-reports.template-deleted.v1": {
            templateId: string;
        };
        /** @description The insurer's approved amount of a task changed: the amount on the task, or an approved offer. In øre. */
        "invoicing.approved-amount-changed.v1": {
            taskId: string;
            caseId: string;
            amount: number;
            source: string;
        };
        /** @description An attempt to send an invoice to Scalepoint began; from now on Scalepoint may have it. */
        "invoicing.attempt-started.v1": {
            invoiceId: string;
            attempt: number;
        };
        /** @description Scalepoint has the invoice. */
        "invoicing.invoice-posted.v1": {
            invoiceId: string;
            caseId: string;
            taskId?: string;
            kind: string;
            sentBy: string;
        };
        /** @description Scalepoint rejected the invoice; the invoice contains its message. */
        "invoicing.invoice-refused.v1": {
            invoiceId: string;
            caseId: string;
            taskId?: string;
        };
        /** @description The ERP registered a booked invoice or credit note. */
        "invoicing.invoice-registered.v1": {
            invoiceId: string;
            caseId: string;
            taskId?: string;
            kind: string;
        };
        /** @description An invoice that was never posted was withdrawn, which releases its amount. */
        "invoicing.invoice-withdrawn.v1": {
            invoiceId: string;
            caseId: string;
            taskId?: string;
        };
        /** @description The insurer answered an offer: approved, partly-approved or refused; amount is the approved amount in øre. */
        "invoicing.offer-answered.v1": {
            offerId: string;
            caseId: string;
            taskId?: string;
            outcome: string;
            amount: number;
            source: string;
        };
        /** @description The outcome of telling Scalepoint about an offer: accepted, refused, unclear or waiting. */
        "invoicing.offer-delivered.v1": {
            offerId: string;
            outcome: string;
        };
        /** @description An offer was drafted; supplementsId is the offer that it adds to, or null. */
        "invoicing.offer-drafted.v1": {
            offerId: string;
            caseId: string;
            supplementsId: null | string;
        };
        /** @description The PDF of an offer was attached. */
        "invoicing.offer-pdf-attached.v1": {
            offerId: string;
        };
        /** @description An offer that the insurer had not answered was recalled. */
        "invoicing.offer-recalled.v1": {
            offerId: string;
            caseId: string;
            recalledBy: string;
        };
        /** @description The content of an offer that is not with the insurer was changed. */
        "invoicing.offer-revised.v1": {
            offerId: string;
        };
        /** @description An offer was sent to the insurer. */
        "invoicing.offer-sent.v1": {
            offerId: string;
            caseId: string;
            taskId?: string;
            sentBy: string;
        };
        /** @description A document of a claim is posted, so the policyholder owes its share, or gets it back when the amounts are negative. Amounts are whole øre. */
        "invoicing.own-payment-due.v1": {
            claimId: string;
            caseId: string;
            invoiceId: string;
            deductible: number;
            depreciation: number;
            vatShare: number;
            policyholderShare: number;
        };
        /** @description The PDF of an invoice was attached. */
        "invoicing.pdf-attached.v1": {
            invoiceId: string;
        };
        /** @description A user requested that the PDF of a posted invoice be sent again. */
        "invoicing.pdf-requested.v1": {
            invoiceId: string;
            sentBy: string;
        };
        /** @description The outcome of sending the PDF of an invoice: accepted, refused, unclear, waiting or no-scalepoint-username. */
        "invoicing.pdf-sent.v1": {
            invoiceId: string;
            outcome: string;
        };
        /** @description An attempt to send an invoice failed and will be retried. */
        "invoicing.posting-delayed.v1": {
            invoiceId: string;
            reason: string;
            mayBeThere: boolean;
        };
        /** @description An invoice cannot be sent until a user resolves the reason. */
        "invoicing.posting-failed.v1": {
            invoiceId: string;
            caseId: string;
            taskId?: string;
            reason: string;
        };
        /** @description It is unknown whether Scalepoint has the invoice; a user has to decide. */
        "invoicing.posting-left-unclear.v1": {
            invoiceId: string;
            caseId: string;
            taskId?: string;
        };
        /** @description A user asked for an invoice to be posted in Scalepoint. */
        "invoicing.posting-requested.v1": {
            invoiceId: string;
            caseId: string;
            taskId?: string;
            requestedBy: string;
            confirmedAboveApproved: boolean;
        };
        /** @description The split of a document between policyholder and insurer was fixed with its posting. Amounts are whole øre. */
        "invoicing.settlement-fixed.v1": {
            claimId: string;
            invoiceId: string;
            policyholderShare: number;
            insurerShare: number;
        };
        /** @description A document was not posted, so its share of the own payment was released. */
        "invoicing.settlement-released.v1": {
            claimId: string;
            invoiceId: string;
        };
        /** @description A user is told of something; kind is what, byMail whether by mail too. */
        "notices.notice-given.v1": {
            noticeId: string;
            userId: string;
            kind: string;
            taskId: null | string;
            byMail: boolean;
        };
        /** @description The outcome of a mail about a notice: sent, refused, no-address or not-configured. */
        "notices.notice-mailed.v1": {
            noticeId: string;
            userId: string;
            outcome: string;
        };
        /** @description A user read a notice. */
        "notices.notice-marked-read.v1": {
            noticeId: string;
            userId: string;
        };
        /** @description A user changed what they are told of, and how. */
        "notices.notice-preferences-changed.v1": {
            userId: string;
        };
        /** @description An attempt to send a message began; attempt counts from 1. */
        "policyholder-messages.message-attempted.v1": {
            attempt: number;
            messageId: string;
            taskId: string;
            occasion: string;
            channel: string;
        };
        /** @description A message waits for the end of the quiet hours; until is ISO 8601 in UTC. */
        "policyholder-messages.message-deferred.v1": {
            until: string;
            messageId: string;
            taskId: string;
            occasion: string;
            channel: string;
        };
        /** @description An attempt failed and is repeated. */
        "policyholder-messages.message-delayed.v1": {
            attempt: number;
            messageId: string;
            taskId: string;
            occasion: string;
            channel: string;
        };
        /** @description What a message says about people was erased; copies of it must be erased too. */
        "policyholder-messages.message-erased.v1": {
            messageId: string;
            taskId: string;
        };
        /** @description A message could not be sent; reason as the API names it. */
        "policyholder-messages.message-failed.v1": {
            reason: string;
            messageId: string;
            taskId: string;
            occasion: string;
            channel: string;
        };
        /** @description It is unknown whether the recipient got a message; it is not repeated. */
        "policyholder-messages.message-left-unclear.v1": {
            messageId: string;
            taskId: string;
            occasion: string;
            channel: string;
        };
        /** @description A message to the policyholder is to be sent, at once or (deferredUntil, ISO 8601 in UTC) after the quiet hours. */
        "policyholder-messages.message-planned.v1": {
            visitId: null | string;
            deferredUntil: null | string;
            messageId: string;
            taskId: string;
            occasion: string;
            channel: string;
        };
        /** @description The quiet hours ended for a message, which is sent now. */
        "policyholder-messages.message-released.v1": {
            messageId: string;
            taskId: string;
            occasion: string;
            channel: string;
        };
        /** @description The mail server or the SMS gateway took a message. */
        "policyholder-messages.message-sent.v1": {
            messageId: string;
            taskId: string;
            occasion: string;
            channel: string;
        };
        /** @description A company changed its messages to policyholders. */
        "policyholder-messages.message-settings-changed.v1": {
            companyId: string;
            enabled: boolean;
        };
        /** @description A message was not sent because there was no need to, or it must not be; reason as the API names it. */
        "policyholder-messages.message-skipped.v1": {
            reason: string;
            messageId: string;
            taskId: string;
            occasion: string;
            channel: string;
        };
        /** @description A recipient wants no more messages in a channel, or wants them again (optedOut false); taskId is the task where it was said. */
        "policyholder-messages.opt-out-changed.v1": {
            optOutId: string;
            taskId: string;
            channel: string;
            optedOut: boolean;
        };
        /** @description A link was made for the policyholder of a visit; an earlier one of the visit stopped working. */
        "policyholder-page.invitation-made.v1": {
            invitationId: string;
            visitId: string;
            taskId: string;
            /** @description ISO 8601 in UTC */
            expiresAt: string;
        };
        /** @description The link of the policyholder was withdrawn. */
        "policyholder-page.invitation-withdrawn.v1": {
            invitationId: string;
            visitId: string;
            taskId: string;
        };
        /** @description A delivery of a known sender could not be used, or some of its tasks could not; reason is the code of what is wrong with all of it. */
        "scalepoint-gateway.delivery-failed.v1": {
            companyId: string;
            deliveryId: string;
            insurerId: null | string;
            channel: string;
            tasks: number;
            invalidTasks: number;
            reason: null | string;
        };
        /** @description The Scalepoint event feed that is polled for the company was changed. */
        "scalepoint-gateway.event-source-set.v1": {
            companyId: string;
            active: boolean;
        };
        /** @description A company replaced its rules for who manages a new case; count is how many it has now. */
        "scalepoint-settings.assignment-rules-changed.v1": {
            companyId: string;
            count: number;
        };
        /** @description A company changed its working days, closings or warning. */
        "scalepoint-settings.calendar-changed.v1": {
            companyId: string;
        };
        /** @description A company changed the defaults of its Scalepoint cases. */
        "scalepoint-settings.settings-changed.v1": {
            companyId: string;
        };
        /** @description A company replaced its text templates; count is how many it has now. */
        "scalepoint-settings.text-templates-changed.v1": {
            companyId: string;
            count: number;
        };
        /** @description The office or the subcontractor wrote a comment; by is `office` or `subcontractor`. */
        "subcontracting.comment-added.v1": {
            subcontractId: string;
            taskId: string;
            commentId: string;
            by: string;
        };
        /** @description The subcontractor sent a file, which is a private file of the task. */
        "subcontracting.file-received.v1": {
            subcontractId: string;
            taskId: string;
            receivedFileId: string;
        };
        /** @description A firm was added to the list of subcontractors. */
        "subcontracting.firm-added.v1": {
            firmId: string;
        };
        /** @description The details of a subcontractor changed. */
        "subcontracting.firm-changed.v1": {
            firmId: string;
        };
        /** @description The link to a subcontract was replaced by a new one; expiresAt is ISO 8601 in UTC. */
        "subcontracting.link-renewed.v1": {
            subcontractId: string;
            taskId: string;
            expiresAt: string;
        };
        /** @description The link to a subcontract was withdrawn: nothing opens the page any more. */
        "subcontracting.link-withdrawn.v1": {
            subcontractId: string;
            taskId: string;
        };
        /** @description The office agreed to the price that the subcontractor named, which gives it the work. */
        "subcontracting.price-agreed.v1": {
            subcontractId: string;
            taskId: string;
            amount: string;
        };
        /** @description The subcontractor named a price; amount is in kroner without VAT. */
        "subcontracting.price-given.v1": {
            subcontractId: string;
            taskId: string;
            amount: string;
        };
        /** @description The subcontractor accepted the work. */
        "subcontracting.subcontract-accepted.v1": {
            subcontractId: string;
            taskId: string;
        };
        /** @description The office changed what the subcontractor is to do. */
        "subcontracting.subcontract-changed.v1": {
            subcontractId: string;
            taskId: string;
        };
        /** @description The subcontractor declined the work; the subcontract contains the reason. */
        "subcontracting.subcontract-declined.v1": {
            subcontractId: string;
            taskId: string;
        };
        /** @description What a subcontract says about people was erased, with its task. */
        "subcontracting.subcontract-erased.v1": {
            subcontractId: string;
            taskId: string;
        };
        /** @description The office took the work back from the subcontractor. */
        "subcontracting.subcontract-withdrawn.v1": {
            subcontractId: string;
            taskId: string;
        };
        /** @description A task, or a part of it, was handed to a subcontractor. */
        "subcontracting.task-handed-over.v1": {
            subcontractId: string;
            taskId: string;
            firmId: string;
        };
        /** @description The subcontractor began the work. */
        "subcontracting.work-begun.v1": {
            subcontractId: string;
            taskId: string;
        };
        /** @description The subcontractor finished the work. */
        "subcontracting.work-finished.v1": {
            subcontractId: string;
            taskId: string;
        };
        /** @description A company switched the module on. */
        "subscription.module-activated.v1": {
            companyId: string;
            /** @enum {string} */
            registration: "networkContractor" | "contractorAdjuster";
            /** @description The Danish day, `yyyy-MM-dd`. */
            activatedOn: string;
            /** @description Start of the next month to be charged; the day itself unless that month is already paid. */
            nextChargeOn: string;
        };
        /** @description A company switched the module off; its settings, tokens and tasks remain. */
        "subscription.module-deactivated.v1": {
            companyId: string;
            /** @description The Danish day, `yyyy-MM-dd`. */
            deactivatedOn: string;
        };
        /** @description A started month of the module was charged; once per company and period. */
        "subscription.month-charged.v1": {
            companyId: string;
            chargeId: string;
            /** @description First and last day of the month, `yyyy-MM-dd`, both included. */
            periodStart: string;
            periodEnd: string;
            /** @description Kroner with two decimals, without VAT. */
            amount: string;
            /** @enum {string} */
            currency: "DKK";
        };
        /** @description A company changed an insurer of its list. */
        "tokens.insurer-changed.v1": {
            insurerId: string;
        };
        /** @description A company added an insurer to its list. */
        "tokens.insurer-registered.v1": {
            insurerId: string;
        };
        /** @description An insurer was merged into another one, which counts instead; its tokens, tasks and text templates become the other's. */
        "tokens.insurers-merged.v1": {
            insurerId: string;
            keptId: string;
        };
        /** @description A security token was edited. */
        "tokens.token-changed.v1": {
            tokenId: string;
            insurerId: string;
        };
        /** @description A security token was created: tasks can be exchanged with the insurer. */
        "tokens.token-created.v1": {
            tokenId: string;
            insurerId: string;
        };
        /** @description A security token was deleted and is no longer used. */
        "tokens.token-deleted.v1": {
            tokenId: string;
            insurerId: string;
        };
        /** @description A security token got a new code. */
        "tokens.token-rotated.v1": {
            tokenId: string;
            insurerId: string;
            /** @description The last Danish day, `yyyy-MM-dd`, on which the old code is accepted; null if it was revoked immediately. */
            oldValidUntil: null | string;
        };
        /** @description A user saved or deleted views of the task list. */
        "users.saved-views-changed.v1": {
            userId: string;
            count: number;
        };
        /** @description An administrator ended the sessions of a user, or of all users of the company if no user is named. */
        "users.sessions-ended.v1": {
            userId: null | string;
            endedBy: string;
        };
        /** @description A user of the ERP was added or changed. */
        "users.user-changed.v1": {
            userId: string;
            active: boolean;
            hasScalepointUsername: boolean;
        };
        /** @description A calendar address was created, of one employee or (employeeId null) of the company. */
        "visits.calendar-feed-created.v1": {
            feedId: string;
            employeeId: null | string;
        };
        /** @description A calendar address was removed. */
        "visits.calendar-feed-removed.v1": {
            feedId: string;
            employeeId: null | string;
        };
        /** @description A calendar address was replaced by a new one; the old one is refused. */
        "visits.calendar-feed-renewed.v1": {
            feedId: string;
            employeeId: null | string;
        };
        /** @description A visit was booked. */
        "visits.visit-booked.v1": {
            visitId: string;
            taskId: string;
            /** @enum {string} */
            kind: "inspection" | "work" | "other";
            /** @description Null while no employee is assigned. */
            employeeId: null | string;
            /** @description ISO 8601 in UTC. */
            startsAt: string;
            minutes: number;
        };
        /** @description A visit was cancelled, by the office or because its task ended. */
        "visits.visit-cancelled.v1": {
            visitId: string;
            taskId: string;
        };
        /** @description What a visit says about people was erased; copies of it must be erased too. */
        "visits.visit-erased.v1": {
            visitId: string;
            taskId: string;
        };
        /** @description A visit was made; at is ISO 8601 in UTC. */
        "visits.visit-made.v1": {
            visitId: string;
            taskId: string;
            /** @enum {string} */
            kind: "inspection" | "work" | "other";
            at: string;
        };
        /** @description Time, duration or employee of a visit changed. isNewTime says whether it was the time; older events do not have it. */
        "visits.visit-moved.v1": {
            isNewTime?: boolean;
            visitId: string;
            taskId: string;
            /** @enum {string} */
            kind: "inspection" | "work" | "other";
            /** @description Null while no employee is assigned. */
            employeeId: null | string;
            /** @description ISO 8601 in UTC. */
            startsAt: string;
            minutes: number;
        };
        /** @description The employee was there and did not reach the policyholder; attempt counts from 1. */
        "visits.visit-not-reached.v1": {
            visitId: string;
            taskId: string;
            attempt: number;
        };
        /** @description The note of a visit changed. */
        "visits.visit-note-changed.v1": {
            visitId: string;
            taskId: string;
        };
        /** @description The employee is on the way; arrivesAt is ISO 8601 in UTC, or null if it is not known. */
        "visits.visit-started.v1": {
            visitId: string;
            taskId: string;
            arrivesAt: null | string;
        };
        /** @description The office dismissed the time that the policyholder proposed: the visit stays as it is. */
        "visits.visit-time-dismissed.v1": {
            visitId: string;
            taskId: string;
        };
        /** @description The policyholder proposed another time; startsAt is ISO 8601 in UTC. The office accepts or dismisses it. */
        "visits.visit-time-proposed.v1": {
            visitId: string;
            taskId: string;
            startsAt: string;
        };
        /** @description A user changed a webhook's address or types, or switched it on or off. */
        "webhooks.webhook-changed.v1": {
            webhookId: string;
            active: boolean;
        };
        /** @description A webhook was created: events are now sent to its address. */
        "webhooks.webhook-created.v1": {
            webhookId: string;
        };
        /** @description A webhook was deleted, together with its log. */
        "webhooks.webhook-deleted.v1": {
            webhookId: string;
        };
        /** @description A webhook was disabled until a user switches it on again; pending events are not lost. */
        "webhooks.webhook-disabled.v1": {
            webhookId: string;
            /** @enum {string} */
            reason: "gone" | "failed-for-three-days";
        };
        /** @description A webhook signs with a new secret, and with the previous one until `oldValidUntil` (ISO 8601). */
        "webhooks.webhook-secret-rotated.v1": {
            webhookId: string;
            oldValidUntil: null | string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

/** What is in `data` of an event, by its `type`. */
export type EventPayloads = components["schemas"];
