-- How far in the audit trail other systems were told; one row. Turned on, it starts at the end: nothing of before is told.
create table webhook_mark (
    id integer primary key check (id = 1),
    active boolean not null default false,
    told_up_to bigint not null default 0,
    tries integer not null default 0,
    next_try_at timestamptz,
    fault varchar(200)
);
insert into webhook_mark (id) values (1);
-- What could not be told for three days.
create table parked_event (
    entry_id bigint primary key references audit_entry,
    fault varchar(200) not null,
    parked_at timestamptz not null
);
