-- Somebody does another's tasks for some days. Nothing ends it but the calendar, or somebody who ends it earlier.
create table substitution (
    id uuid primary key,
    absent varchar(60) not null,
    substitute varchar(60) not null,
    role varchar(40),
    from_day date not null,
    to_day date not null,
    set_by varchar(60) not null,
    set_at timestamptz not null,
    ended_at timestamptz,
    check (to_day >= from_day),
    check (absent <> substitute)
);
create index substitution_by_substitute on substitution (substitute, to_day) where ended_at is null;
create index substitution_by_absent on substitution (absent, to_day) where ended_at is null;

alter table work_item add column on_behalf_of varchar(60);

-- What a line of the history tells; a reason stands with what asks for one.
alter table work_item_history
    add column kind varchar(12) not null default 'ASSIGNED'
        check (kind in ('ASSIGNED', 'SUBSTITUTED', 'LEFT')),
    alter column to_account drop not null;
