-- Looking back on a cycle with the people who took part (S9).
create table evaluation (
    id uuid primary key,
    cycle_id uuid not null unique references cycle,
    state varchar(9) not null check (state in ('PREPARING', 'ASKING', 'TALKS', 'LEARNED', 'PUBLISHED')),
    answer_by timestamptz,
    residents_said varchar(2000),
    professionals_said varchar(2000),
    staff_said varchar(2000),
    works varchar(2000),
    better varchar(2000),
    results varchar(2000),
    opened_at timestamptz not null,
    published_at timestamptz,
    version integer not null,
    check ((state = 'PUBLISHED') = (published_at is not null)),
    check (state not in ('LEARNED', 'PUBLISHED') or (works is not null and better is not null and results is not null))
);
create table evaluation_question (
    evaluation_id uuid not null references evaluation,
    position integer not null check (position between 0 and 2),
    question varchar(200) not null,
    primary key (evaluation_id, position)
);

-- One row per person who is asked, by handle; who they are stands in the vault.
create table evaluation_answer (
    id uuid primary key,
    evaluation_id uuid not null references evaluation,
    handle uuid not null,
    heard varchar(6) check (heard in ('YES', 'PARTLY', 'NO')),
    cause_fits varchar(6) check (cause_fits in ('YES', 'PARTLY', 'NO')),
    expectation varchar(1000),
    cooperation varchar(1000),
    learning varchar(1000),
    asked_at timestamptz not null,
    answered_at timestamptz,
    version integer not null,
    unique (evaluation_id, handle),
    check (answered_at is null or heard is not null)
);
create index evaluation_answer_of_handle on evaluation_answer (handle, asked_at);
create table evaluation_own_answer (
    answer_id uuid not null references evaluation_answer,
    position integer not null check (position between 0 and 2),
    text varchar(1000) not null,
    primary key (answer_id, position)
);

create table feature_score (
    id uuid primary key,
    evaluation_id uuid not null references evaluation,
    feature varchar(9) not null check (feature in ('EARLY', 'CLOSE', 'TOGETHER', 'FLEXIBLE', 'PROACTIVE')),
    staff integer not null check (staff between 1 and 5),
    residents integer not null check (residents between 1 and 5),
    unique (evaluation_id, feature)
);

-- INV-43: no lesson without an owner and a day.
create table lesson (
    id uuid primary key,
    evaluation_id uuid not null references evaluation,
    text varchar(500) not null,
    owner varchar(60) not null,
    due date not null,
    recorded_at timestamptz not null
);
create index lesson_of_evaluation on lesson (evaluation_id, due);

-- What was heard, done and not done in a cycle, and how it goes on (P4 9).
create table cycle_report (
    cycle_id uuid primary key references cycle,
    follow_up varchar(20) not null
        check (follow_up in ('NEW_EXPERIENCES', 'CAUSE_UNCLEAR', 'PLAN_DOES_NOT_FIT', 'KEEP_FOLLOWING', 'CLOSE')),
    reason varchar(1000) not null,
    heard varchar(2000) not null,
    done varchar(2000) not null,
    not_done varchar(2000) not null,
    proposed varchar(20) not null,
    chosen_by varchar(60) not null,
    chosen_at timestamptz not null,
    published_at timestamptz,
    version integer not null
);
