create table grant_application (
    idea_id uuid primary key references idea,
    amount numeric(10, 2) not null check (amount > 0),
    from_pot numeric(10, 2) not null check (from_pot > 0 and from_pot <= amount),
    pot_id uuid references pot,
    confirmed_at timestamptz not null,
    complete_at timestamptz,
    legal_weeks integer not null,
    legal_due date not null,
    promised_due timestamptz,
    decided_at timestamptz,
    written_by varchar(60),
    payment_way varchar(20),
    jury_round integer not null,
    version integer not null
);
create index grant_application_queue on grant_application (complete_at);
create table application_suspension (
    id uuid primary key,
    idea_id uuid not null references grant_application,
    asked_on date not null,
    term_ends_on date not null,
    over_on date
);
create table besluit (
    id uuid primary key,
    idea_id uuid not null unique references idea,
    pot_id uuid references pot,
    outcome varchar(20) not null,
    requested numeric(10, 2) not null,
    amount numeric(10, 2) not null check (amount >= 0 and amount <= requested),
    ground varchar(30),
    reason varchar(1500),
    other_way varchar(1500),
    taken_by varchar(60) not null,
    taken_at timestamptz not null,
    tacit boolean not null,
    rule varchar(40),
    rule_version integer,
    rule_inputs text,
    sent_at timestamptz,
    last_objection_day date,
    -- FND-09: no refusal without ground and reason.
    check (outcome in ('GRANTED', 'PARTLY_GRANTED') or (ground is not null and reason is not null))
);
create table other_way (
    id uuid primary key,
    idea_id uuid not null references idea,
    ground varchar(30),
    reason varchar(1500) not null,
    direction varchar(20) not null,
    other_way varchar(1500) not null,
    set_aside boolean not null,
    explained_by varchar(60) not null,
    explained_at timestamptz not null,
    reviewed_by varchar(60),
    agreed boolean,
    told_at timestamptz,
    -- INV-24: two persons.
    check (reviewed_by is null or reviewed_by <> explained_by)
);
create index other_way_by_idea on other_way (idea_id, explained_at desc);
create table jury_vote (
    id uuid primary key,
    idea_id uuid not null references idea,
    round integer not null,
    juror varchar(60) not null,
    vote varchar(10) not null,
    line varchar(300),
    voted_at timestamptz not null,
    unique (idea_id, round, juror)
);
create table funding_line (
    id uuid primary key,
    idea_id uuid not null references idea,
    party varchar(120) not null,
    amount numeric(10, 2) not null check (amount > 0),
    confirmed boolean not null,
    added_by varchar(60) not null,
    added_at timestamptz not null
);
create table payment_batch (
    id uuid primary key,
    total numeric(12, 2) not null,
    payments integer not null,
    checksum varchar(64) not null,
    made_by varchar(60) not null,
    made_at timestamptz not null
);
create table payment (
    id uuid primary key,
    idea_id uuid not null references idea,
    payer varchar(60) not null,
    amount numeric(10, 2) not null check (amount > 0),
    way varchar(20) not null,
    state varchar(10) not null check (state in ('ORDERED', 'CONFIRMED', 'FAILED')),
    batch_id uuid references payment_batch,
    ordered_at timestamptz not null,
    settled_at timestamptz,
    version integer not null
);
-- One payment at a time per idea, and one that arrived: paying twice is impossible.
create unique index payment_once on payment (idea_id) where state in ('ORDERED', 'CONFIRMED');

create table story (
    idea_id uuid primary key references idea,
    text varchar(1500),
    photo_id uuid references idea_photo,
    publish boolean not null,
    told_at timestamptz,
    written_by varchar(60),
    times_later integer not null,
    lesson varchar(500)
);
