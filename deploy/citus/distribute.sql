-- Written by `npm run citus` from the migrations. Not tried: docs/citus.md says what that means.
-- For an empty, migrated database: run it on the coordinator as its owner, before the first start of the product.
begin;
-- The triggers change rows of the company of their own row only: 42 on 36 tables.
set local citus.enable_unsafe_triggers = on;

-- A copy on every node.
-- the register of companies, looked up by key and id at the start of each request
select create_reference_table('platform.company');
-- the prices, joined with the charges of a company
select create_reference_table('subscription.price');

-- By company, all of a company on one node.
select create_distributed_table('platform.event_stream', 'company_id', colocate_with => 'none');
select create_distributed_table('api_keys.api_key', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('api_keys.key_use', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('case_intake.answer', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('case_intake.attachment', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('case_intake."case"', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('case_intake.case_number', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('case_intake.file', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('case_intake.file_content', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('case_intake.message', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('case_intake.overdue_period', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('case_intake.possible_double', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('case_intake.task', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('case_intake.task_answer', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('case_intake.task_key', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('case_intake.task_key_fill', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('case_intake.task_step', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('case_intake.task_word', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('directory.absence', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('directory.company_profile', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('directory.entry', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('event_bridge.place', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('inspection_reports.mark', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('inspection_reports.report', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('inspection_reports.report_version', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('inspection_reports.template', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('invoicing.approval', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('invoicing.approval_change', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('invoicing.claim', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('invoicing.invoice', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('invoicing.offer', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('invoicing.offer_pdf', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('invoicing.pdf', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('notices.notice', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('notices.preferences', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('operations.erasure', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('operations.retention', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('platform.audit', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('platform.audit_personal', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('platform.event', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('platform.feed_beginning', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('platform.idempotency_key', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('platform.reaction_cursor', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('platform.reaction_failure', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('policyholder_messages.message', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('policyholder_messages.opt_out', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('policyholder_messages.settings', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('policyholder_page.invitation', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('scalepoint_gateway.call_turn', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('scalepoint_gateway.connection', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('scalepoint_gateway.delivery', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('scalepoint_gateway.event_place', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('scalepoint_gateway.event_source', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('scalepoint_gateway.known_sender', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('scalepoint_gateway.message', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('scalepoint_gateway.refused_hour', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('scalepoint_settings.assignment_rules', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('scalepoint_settings.calendar', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('scalepoint_settings.settings', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('scalepoint_settings.text_templates', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('subcontracting.firm', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('subcontracting.subcontract', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('subcontracting.comment', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('subscription.charge', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('subscription.subscription', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('tokens.insurer', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('tokens.insurer_seed', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('tokens.security_token', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('tokens.token_use', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('users.ended_token', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('users.erp_user', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('users.saved_views', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('users.sign_out', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('visits.calendar_feed', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('visits.visit', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('webhooks.webhook', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('webhooks.delivery', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('webhooks.progress', 'company_id', colocate_with => 'platform.event_stream');
select create_distributed_table('webhooks.request', 'company_id', colocate_with => 'platform.event_stream');

-- On the coordinator only, without a statement: the tables of schema pgboss, and
--   event_bridge.publisher: the lease of the process that publishes to NATS
--   platform.kept_by_month: the list of partitioned tables, for the upkeep
--   platform.migrations: the migrations that were run
--   platform.reaction_start: where each reaction began
--   scalepoint_gateway.stray_delivery: deliveries whose address names no company
--   scalepoint_gateway.stray_hour: the number of those
commit;
