-- Money per wijk and period. The check is the last line: no balance below zero, whatever happens at once (INV-22).
create table pot (
    id uuid primary key,
    name varchar(80) not null,
    neighbourhood_id uuid not null references neighbourhood,
    period_from date,
    period_to date,
    ceiling numeric(10, 2) not null check (ceiling > 0),
    fast_lane numeric(10, 2) not null,
    maximum numeric(10, 2) not null check (maximum >= fast_lane),
    reserved numeric(10, 2) not null default 0 check (reserved >= 0),
    paid numeric(10, 2) not null default 0 check (paid >= 0),
    rule_reference varchar(200),
    published_on date,
    mandate_holder varchar(60),
    financing_source varchar(80),
    state varchar(10) not null check (state in ('DRAFT', 'OPEN', 'CLOSED')),
    version integer not null,
    check (ceiling - reserved - paid >= 0),
    check (state = 'DRAFT' or (rule_reference is not null and period_from < period_to and published_on < period_from
        and mandate_holder is not null))
);
create index pot_by_area on pot (neighbourhood_id, period_from);
create table reservation (
    idea_id uuid primary key,
    pot_id uuid not null references pot,
    amount numeric(10, 2) not null check (amount > 0),
    state varchar(10) not null check (state in ('RESERVED', 'RELEASED', 'PAID')),
    changed_at timestamptz not null
);
