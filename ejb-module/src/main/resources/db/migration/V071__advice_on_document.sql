-- P3 5a: which advice was asked about a document in its visit of the phase; instead of a reason why none was asked.
alter table policy_document add column advice_id uuid references advice_request;
alter table policy_document add constraint policy_document_advice check (advice_id is null or no_advice_reason is null);
