-- The lemniscaat: one row per time that a trajectory goes round, one per visit of a phase (P0).
create table cycle (
    id uuid primary key,
    trajectory_id uuid not null references trajectory,
    number integer not null check (number >= 1),
    start_phase varchar(12) not null check (start_phase in ('OPEN_UP', 'FIND_CAUSES', 'ADAPT', 'FEED_BACK')),
    state varchar(8) not null check (state in ('OPEN', 'DONE', 'STOPPED')),
    follow_up varchar(20),
    opened_at timestamptz not null,
    closed_at timestamptz,
    version integer not null,
    unique (trajectory_id, number),
    check ((state = 'OPEN') = (closed_at is null))
);
-- One open cycle per trajectory: two officials who begin one at once get one and a sentence.
create unique index cycle_open_once on cycle (trajectory_id) where state = 'OPEN';

create table phase_visit (
    id uuid primary key,
    cycle_id uuid not null references cycle,
    phase varchar(12) not null check (phase in ('OPEN_UP', 'FIND_CAUSES', 'ADAPT', 'FEED_BACK')),
    state varchar(8) not null check (state in ('OPEN', 'CLOSING', 'CLOSED')),
    opened_at timestamptz not null,
    closing_at timestamptz,
    closed_at timestamptz,
    outcome varchar(24),
    version integer not null,
    check ((state = 'CLOSED') = (closed_at is not null)),
    check ((state = 'OPEN') = (closing_at is null) or state = 'CLOSED')
);
create unique index phase_visit_open_once on phase_visit (cycle_id) where state <> 'CLOSED';
create index phase_visit_of_cycle on phase_visit (cycle_id, opened_at);

-- What phase 2 or 3 sends back to phase 1: a question, and whom to ask.
create table follow_up_question (
    id uuid primary key,
    cycle_id uuid not null references cycle,
    question varchar(300) not null,
    whom varchar(300) not null,
    asked_by varchar(60) not null,
    asked_at timestamptz not null,
    taken_at timestamptz
);
create index follow_up_question_of_cycle on follow_up_question (cycle_id, asked_at);

-- F1: a rule that does not hold this time, by a public decision.
create table rule_exception (
    id uuid primary key,
    cycle_id uuid not null references cycle,
    visit_id uuid not null references phase_visit,
    code varchar(30) not null,
    subject varchar(160) not null,
    state varchar(8) not null check (state in ('ASKED', 'GRANTED', 'REFUSED')),
    asked_because varchar(1000) not null,
    asked_by varchar(60) not null,
    asked_at timestamptz not null,
    reason varchar(1500),
    decided_by varchar(60),
    decided_at timestamptz,
    version integer not null,
    check (state = 'ASKED' or (reason is not null and decided_at is not null))
);
create index rule_exception_of_cycle on rule_exception (cycle_id, asked_at);

-- P1: the rounds that a phase calls, by the id of the row that the round is about.
create table planned_round (
    round_id uuid primary key,
    cycle_id uuid not null references cycle,
    process_key varchar(60) not null,
    state varchar(8) not null check (state in ('PLANNED', 'RUNNING', 'DONE')),
    planned_by varchar(60) not null,
    planned_at timestamptz not null
);
create index planned_round_of_cycle on planned_round (cycle_id, planned_at);

-- What a bestuurder decides about a cycle, in public (P0 7a, 15).
create table cycle_conclusion (
    id uuid primary key,
    cycle_id uuid not null references cycle,
    kind varchar(12) not null check (kind in ('NO_CAUSE', 'CLOSING')),
    outcome varchar(14) not null check (outcome in ('ACT', 'NO_ACTION', 'CLOSE', 'KEEP_FOLLOWING')),
    reason varchar(1500) not null,
    report varchar(4000),
    decided_by varchar(60) not null,
    decided_at timestamptz not null,
    published_at timestamptz,
    -- INV-44: a trajectory closes with a report of what was heard, done and not done.
    check (outcome <> 'CLOSE' or report is not null)
);
create index cycle_conclusion_of_cycle on cycle_conclusion (cycle_id, decided_at);
