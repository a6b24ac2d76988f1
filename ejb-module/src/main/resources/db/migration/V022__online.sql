-- A question to everybody, open on the website until its closing day (S18).
create table online_window (
    id uuid primary key,
    trajectory_id uuid not null references trajectory,
    question varchar(300) not null,
    explanation varchar(1500),
    closes_at timestamptz not null,
    state varchar(8) not null check (state in ('OPEN', 'SORTING', 'DONE')),
    opened_by varchar(60) not null,
    opened_at timestamptz not null,
    version integer not null
);
create unique index online_window_once on online_window (trajectory_id) where state = 'OPEN';
create index online_window_of_trajectory on online_window (trajectory_id, opened_at desc);
alter table contribution add constraint contribution_window foreign key (window_id) references online_window;
