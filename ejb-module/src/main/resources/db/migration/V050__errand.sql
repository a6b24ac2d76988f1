-- One task beside a running process (F2); at most one open per kind and row.
create table errand (
    id uuid primary key,
    kind varchar(30) not null,
    subject_id uuid not null,
    trajectory_id uuid references trajectory,
    role varchar(30) not null,
    due_at timestamptz,
    state varchar(7) not null check (state in ('OPEN', 'DONE', 'DROPPED')),
    remark varchar(1000),
    done_by varchar(60),
    created_at timestamptz not null,
    closed_at timestamptz,
    version integer not null,
    check ((state = 'OPEN') = (closed_at is null)),
    check (state <> 'DONE' or (remark is not null and done_by is not null))
);
create unique index errand_open on errand (kind, subject_id) where state = 'OPEN';
