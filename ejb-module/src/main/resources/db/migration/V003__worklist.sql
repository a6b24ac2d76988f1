-- What waits for whom: one indexed table, kept in the engine's transaction.
create table work_item (
    id uuid primary key,
    engine_task_id varchar(64) unique,
    process_key varchar(60),
    task_key varchar(60) not null,
    title varchar(120) not null,
    form_key varchar(80) not null,
    help text,
    subject_id uuid not null,
    subject_label varchar(160) not null,
    candidate_role varchar(40),
    assignee varchar(60),
    due_at timestamptz,
    created_at timestamptz not null,
    closed_at timestamptz,
    closed_by varchar(60),
    state varchar(12) not null check (state in ('OPEN', 'DONE', 'CANCELLED')),
    version integer not null
);
create index work_item_of_group on work_item (candidate_role, due_at, id) where state = 'OPEN' and assignee is null;
create index work_item_of_person on work_item (assignee, due_at, id) where state = 'OPEN';
create index work_item_done_by on work_item (closed_by, closed_at desc) where state = 'DONE';
create index work_item_by_subject on work_item (subject_id, task_key);

create table work_item_history (
    id uuid primary key,
    work_item_id uuid not null references work_item,
    account varchar(60) not null,
    from_account varchar(60),
    to_account varchar(60) not null,
    reason varchar(500) not null,
    at timestamptz not null
);
create index work_item_history_by_item on work_item_history (work_item_id, at);

create table task_draft (
    work_item_id uuid not null references work_item,
    account varchar(60) not null,
    fields text not null,
    saved_at timestamptz not null,
    primary key (work_item_id, account)
);
