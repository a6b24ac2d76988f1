-- One act on several tasks: the exact list that somebody saw and said yes to, and what became of each.
create table bulk_act (
    id uuid primary key,
    account varchar(60) not null,
    kind varchar(10) not null check (kind in ('CLAIM', 'RELEASE', 'ASSIGN', 'SEEN')),
    to_account varchar(60),
    reason varchar(500),
    state varchar(10) not null check (state in ('READY', 'RUNNING', 'STOPPED', 'DONE')),
    made_at timestamptz not null
);
create table bulk_item (
    id uuid primary key,
    bulk_id uuid not null references bulk_act,
    place integer not null,
    work_item_id uuid not null references work_item,
    outcome varchar(60),
    fact varchar(120),
    unique (bulk_id, place)
);
