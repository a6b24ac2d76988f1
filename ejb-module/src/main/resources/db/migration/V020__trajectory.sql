-- Participation courses. What is open, what is fixed and who decides stand in the row that the public page shows (POL-04).
create table trajectory (
    id uuid primary key,
    title varchar(120) not null,
    topic varchar(600) not null,
    level varchar(20) not null,
    open_to_influence varchar(1500) not null,
    fixed varchar(1500) not null,
    who_decides varchar(300) not null,
    feedback_by date not null,
    contact varchar(60) not null,
    status varchar(12) not null check (status in ('DRAFT', 'ACTIVE', 'STOPPING', 'STOPPED', 'CLOSED')),
    stop_reason varchar(1500),
    started_by varchar(60) not null,
    started_at timestamptz not null,
    published_at timestamptz,
    ended_at timestamptz,
    version integer not null,
    -- INV-10: who stops says why, in public.
    check (status not in ('STOPPING', 'STOPPED') or stop_reason is not null)
);
create index trajectory_public on trajectory (published_at desc, id) where published_at is not null;
create table trajectory_area (
    trajectory_id uuid not null references trajectory,
    neighbourhood_id uuid not null references neighbourhood,
    primary key (trajectory_id, neighbourhood_id)
);

-- INV-45: what stays open goes to the next round, with who and when (INV-09).
create table start_list_item (
    id uuid primary key,
    trajectory_id uuid not null references trajectory,
    kind varchar(20) not null,
    contribution_id uuid,
    owner varchar(60),
    due date,
    state varchar(10) not null check (state in ('OPEN', 'TAKEN', 'DROPPED')),
    created_at timestamptz not null,
    unique (contribution_id, kind)
);
create index start_list_of_trajectory on start_list_item (trajectory_id, created_at);
