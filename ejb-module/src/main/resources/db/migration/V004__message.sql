-- Messages to residents, written in the transaction of the act that caused them.
create table outbox_message (
    id uuid primary key,
    dedup_key varchar(160) not null unique,
    subject_id uuid not null,
    handle uuid not null references vault.person,
    kind varchar(40) not null,
    channel varchar(20) not null,
    title varchar(200) not null,
    body text not null,
    state varchar(12) not null check (state in ('QUEUED', 'SENT', 'FAILED', 'BOUNCED')),
    attempts integer not null default 0,
    next_attempt_at timestamptz not null,
    created_at timestamptz not null,
    sent_at timestamptz,
    proof varchar(200)
);
create index outbox_message_waiting on outbox_message (next_attempt_at) where state = 'QUEUED';
create index outbox_message_by_subject on outbox_message (subject_id, created_at desc);
