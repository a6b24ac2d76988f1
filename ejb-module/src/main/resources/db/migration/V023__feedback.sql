-- Telling everybody what was done with what they gave (S8). A run owes one answer per contribution.
create table feedback_run (
    id uuid primary key,
    trajectory_id uuid not null references trajectory,
    kind varchar(8) not null check (kind in ('INTERIM', 'FINAL', 'STOP')),
    phase integer not null,
    closing_at timestamptz not null,
    due timestamptz not null,
    last boolean not null,
    state varchar(8) not null check (state in ('OPEN', 'SENDING', 'DONE')),
    paused boolean not null default false,
    opened_by varchar(60) not null,
    opened_at timestamptz not null,
    summary_at timestamptz,
    late_at timestamptz,
    done_at timestamptz,
    version integer not null
);
create unique index feedback_run_once on feedback_run (trajectory_id) where state <> 'DONE';
create index feedback_run_of_trajectory on feedback_run (trajectory_id, opened_at desc);

create table feedback_answer (
    id uuid primary key,
    run_id uuid not null references feedback_run,
    theme varchar(60) not null,
    state varchar(8) not null check (state in ('DRAFT', 'WRITTEN', 'CHECKED', 'READ')),
    heard varchar(1500),
    done varchar(1500),
    why varchar(1500),
    next varchar(1500),
    outcome varchar(14),
    later_by varchar(60),
    later_due date,
    written_by varchar(60),
    read_by varchar(60),
    remark varchar(500),
    version integer not null,
    -- INV-09: no "no" or "partly" without a reason, no "later" without who and when; and nobody reads along with themselves.
    check (outcome is null or outcome not in ('NOT_ADOPTED', 'PARTLY') or why is not null),
    check (outcome is null or outcome <> 'UNDER_REVIEW' or (later_by is not null and later_due is not null)),
    check (read_by is null or read_by <> written_by)
);
create index feedback_answer_of_run on feedback_answer (run_id, theme);

create table call_list (
    id uuid primary key,
    run_id uuid not null references feedback_run,
    state varchar(10) not null check (state in ('CALLING', 'OTHER_WAY', 'DONE')),
    created_at timestamptz not null,
    version integer not null
);
create table feedback_delivery (
    id uuid primary key,
    run_id uuid not null references feedback_run,
    handle uuid not null references vault.person,
    channel varchar(12) not null,
    message_id uuid references outbox_message,
    call_list_id uuid references call_list,
    state varchar(12) not null check (state in ('SENT', 'CALLING', 'DELIVERED', 'FAILED', 'UNREACHABLE')),
    attempts integer not null,
    remark varchar(500),
    sent_at timestamptz not null,
    settled_at timestamptz,
    version integer not null,
    -- Each person gets one message a run, whatever is tried twice.
    unique (run_id, handle)
);
create index feedback_delivery_open on feedback_delivery (run_id, state);
create index feedback_delivery_by_list on feedback_delivery (call_list_id);

create table feedback_obligation (
    id uuid primary key,
    run_id uuid not null references feedback_run,
    contribution_id uuid not null references contribution,
    handle uuid,
    theme varchar(60) not null,
    answer_id uuid references feedback_answer,
    outcome varchar(14),
    reason varchar(500),
    state varchar(12) not null check (state in ('DUE', 'SENT', 'DELIVERED', 'UNREACHABLE', 'WAIVED')),
    delivery_id uuid references feedback_delivery,
    settled_at timestamptz,
    unique (run_id, contribution_id),
    check (outcome is null or outcome not in ('NOT_ADOPTED', 'PARTLY') or reason is not null or answer_id is not null)
);
create index feedback_obligation_open on feedback_obligation (run_id, state, handle);
create index feedback_obligation_of_answer on feedback_obligation (answer_id, contribution_id);
create index feedback_obligation_of_contribution on feedback_obligation (contribution_id);
create index feedback_obligation_by_delivery on feedback_obligation (delivery_id);

create table feedback_reaction (
    id uuid primary key,
    contribution_id uuid not null references contribution,
    handle uuid not null references vault.person,
    text varchar(2000) not null,
    answer varchar(2000),
    new_experience boolean,
    state varchar(8) not null check (state in ('NEW', 'ANSWERED')),
    received_at timestamptz not null,
    due timestamptz not null,
    answered_by varchar(60),
    answered_at timestamptz,
    version integer not null
);
create index feedback_reaction_of_contribution on feedback_reaction (contribution_id, received_at);

-- A paused run holds back what it has not sent yet.
alter table outbox_message add column held boolean not null default false;
alter table outbox_message add column run_id uuid;
create index outbox_message_of_run on outbox_message (run_id) where run_id is not null;
