-- What residents took back (S12), and where it stood at that moment: afterwards nobody could find it any more.
create table withdrawal (
    id uuid primary key,
    contribution_id uuid not null references contribution,
    scope varchar(12) not null check (scope in ('CONTRIBUTION', 'PUBLICATION')),
    state varchar(6) not null check (state in ('OPEN', 'JUDGED', 'DONE')),
    received_at timestamptz not null,
    warn_at timestamptz not null,
    legal_by timestamptz not null,
    outcome varchar(9) check (outcome in ('ERASE', 'ANONYMISE', 'USE_ENDED')),
    note varchar(500),
    judged_by varchar(60),
    judged_at timestamptz,
    done_at timestamptz,
    version integer not null,
    check ((state = 'OPEN') = (outcome is null)),
    check ((state = 'OPEN') = (judged_by is null)),
    check ((state = 'DONE') = (done_at is not null)),
    check (outcome is null or (outcome = 'USE_ENDED') = (scope = 'PUBLICATION'))
);
-- The whole contribution is taken back once; showing it may be allowed and taken back again, but one at a time.
create unique index withdrawal_of_contribution on withdrawal (contribution_id) where scope = 'CONTRIBUTION';
create unique index withdrawal_open on withdrawal (contribution_id, scope) where state = 'OPEN';
create index withdrawal_by_contribution on withdrawal (contribution_id, received_at);
create index withdrawal_waiting on withdrawal (received_at, id) where done_at is null;
create index withdrawal_done on withdrawal (done_at) where done_at is not null;

create table withdrawal_use (
    id uuid primary key,
    withdrawal_id uuid not null references withdrawal,
    kind varchar(9) not null check (kind in ('THEME', 'KNOWLEDGE', 'CAUSE', 'MEASURE', 'REPORT', 'ANSWER')),
    subject_id uuid not null,
    title varchar(1500) not null,
    is_public boolean not null,
    mend boolean not null default false
);
create index withdrawal_use_of on withdrawal_use (withdrawal_id, kind);
