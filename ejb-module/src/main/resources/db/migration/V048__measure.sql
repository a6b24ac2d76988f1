-- From cause to measure (P3, S7, S7a, P3a). What a measure is held against first; the list is kept by officials.
create table principle (
    id uuid primary key,
    text varchar(200) not null,
    explanation varchar(600) not null,
    active boolean not null default true,
    changed_by varchar(60) not null,
    changed_at timestamptz not null,
    version integer not null
);
insert into principle (id, text, explanation, changed_by, changed_at, version) values
    (gen_random_uuid(), 'Mensen willen het goed doen.', 'Wij beginnen met vertrouwen. Regels zijn er voor wie hulp zoekt, niet tegen wie misschien iets fout doet.', '-', now(), 0),
    (gen_random_uuid(), 'Wie het aangaat, denkt en beslist mee.', 'Inwoners maken de maatregel mee. Zij horen het niet pas als alles klaar is.', '-', now(), 0),
    (gen_random_uuid(), 'Inwoners houden iets te kiezen.', 'Eén manier past niet bij iedereen. Een maatregel laat ruimte voor een eigen weg.', '-', now(), 0),
    (gen_random_uuid(), 'Het wordt makkelijker, niet moeilijker.', 'Minder formulieren, minder loketten, minder keer hetzelfde verhaal.', '-', now(), 0),
    (gen_random_uuid(), 'Iedereen kan meedoen.', 'Ook wie weinig geld, tijd of taal heeft.', '-', now(), 0);

-- Officials choose causes together with residents, once per visit of phase 3.
create table cause_session (
    id uuid primary key,
    cycle_id uuid not null,
    trajectory_id uuid not null references trajectory,
    number integer not null,
    held_on date not null,
    residents integer not null check (residents > 0),
    participants varchar(300) not null,
    back_to_experiences boolean not null default false,
    made_by varchar(60) not null,
    made_at timestamptz not null,
    unique (cycle_id, number)
);
create table cause_choice (
    session_id uuid not null references cause_session on delete cascade,
    cause_id uuid not null references cause,
    chosen boolean not null,
    reason varchar(500),
    primary key (session_id, cause_id),
    check (chosen or reason is not null)
);

create table measure_option (
    id uuid primary key,
    cause_id uuid not null references cause,
    kind varchar(12) not null check (kind in ('MUNICIPALITY', 'TOGETHER', 'RESIDENTS', 'RULE_TO_DROP')),
    text varchar(500) not null,
    made_by varchar(60) not null,
    made_at timestamptz not null
);
create index measure_option_of_cause on measure_option (cause_id, made_at, id);

create table policy_measure (
    id uuid primary key,
    trajectory_id uuid not null references trajectory,
    cycle_id uuid not null,
    cause_id uuid not null references cause,
    title varchar(160) not null,
    kind varchar(14) not null check (kind in ('POLICY', 'WORKING_METHOD', 'FACILITY', 'PILOT', 'QUICK', 'ROLL_OUT')),
    quick_reason varchar(500),
    at_once boolean not null default false,
    text varchar(1500),
    owner varchar(60),
    budget numeric(9, 2) check (budget > 0),
    own_choice varchar(500),
    figure varchar(300),
    figure_source varchar(300),
    story varchar(1000),
    learning_question varchar(500),
    pilot_ends timestamptz,
    pilot_over boolean not null default false,
    ready boolean not null default false,
    state varchar(10) not null check (state in ('PROPOSED', 'DECIDED', 'RUNNING', 'DONE', 'STOPPED')),
    reason varchar(1000),
    open_wishes varchar(1000),
    made_by varchar(60) not null,
    made_at timestamptz not null,
    decided_at timestamptz,
    started_at timestamptz,
    ended_at timestamptz,
    version integer not null,
    -- INV-20: what does not wait for a confirmed cause says why.
    check (kind <> 'QUICK' or quick_reason is not null),
    check (state <> 'STOPPED' or reason is not null)
);
create index policy_measure_of_trajectory on policy_measure (trajectory_id, made_at, id);
create index policy_measure_of_cause on policy_measure (cause_id, made_at, id);
create index policy_measure_of_cycle on policy_measure (cycle_id, made_at, id);
-- Contributions that a quick measure comes from directly.
create table measure_contribution (
    measure_id uuid not null references policy_measure on delete cascade,
    contribution_id uuid not null references contribution,
    primary key (measure_id, contribution_id)
);
create index measure_contribution_back on measure_contribution (contribution_id);

create table measure_action (
    id uuid primary key,
    measure_id uuid not null references policy_measure on delete cascade,
    text varchar(300) not null,
    owner varchar(60) not null,
    due date not null,
    done_at timestamptz
);
create index measure_action_of on measure_action (measure_id, due, id);
create table measure_funding (
    id uuid primary key,
    measure_id uuid not null references policy_measure on delete cascade,
    party varchar(120) not null,
    amount numeric(9, 2) not null check (amount > 0),
    confirmed boolean not null,
    added_at timestamptz not null
);
create index measure_funding_of on measure_funding (measure_id, added_at, id);
create table principle_check (
    measure_id uuid not null references policy_measure on delete cascade,
    principle_id uuid not null references principle,
    holds boolean not null,
    because varchar(500),
    checked_by varchar(60) not null,
    checked_at timestamptz not null,
    primary key (measure_id, principle_id),
    check (holds or because is not null)
);
create table pilot_note (
    id uuid primary key,
    measure_id uuid not null references policy_measure on delete cascade,
    text varchar(1000) not null,
    written_by varchar(60) not null,
    written_at timestamptz not null
);
create index pilot_note_of on pilot_note (measure_id, written_at, id);
-- 'Past dit bij wat u zei?', asked of the people of the cause.
create table fit_check (
    id uuid primary key,
    measure_id uuid not null references policy_measure on delete cascade,
    asked integer not null check (asked > 0),
    fitting integer not null check (fitting between 0 and asked),
    words varchar(1500) not null,
    fits boolean not null,
    asked_by varchar(60) not null,
    asked_at timestamptz not null
);
create index fit_check_of on fit_check (measure_id, asked_at, id);

-- What a partner promises; how to reach whoever answers for it stands in the vault alone.
create table partner_commitment (
    id uuid primary key,
    measure_id uuid not null references policy_measure on delete cascade,
    organisation varchar(120) not null,
    text varchar(500) not null,
    amount numeric(9, 2) check (amount > 0),
    needed_by date not null,
    handle uuid not null references vault.person,
    code_digest bytea not null unique,
    state varchar(10) not null check (state in ('PLANNED', 'ASKED', 'CONFIRMED', 'DECLINED', 'DROPPED')),
    asked_at timestamptz,
    answer_by timestamptz,
    reminder_at timestamptz,
    call_back_on date,
    note varchar(500),
    answered_at timestamptz,
    version integer not null
);
create index partner_commitment_of on partner_commitment (measure_id, organisation, id);

-- The document that holds the measures of one cycle.
create table policy_document (
    id uuid primary key,
    cycle_id uuid not null unique,
    trajectory_id uuid not null references trajectory,
    visit integer not null,
    kind varchar(10) not null check (kind in ('NOTE', 'AGENDA', 'AREA_PLAN', 'AGREEMENT')),
    title varchar(160) not null,
    text varchar(3000) not null,
    council_needed boolean not null,
    materially_changed boolean not null default false,
    no_advice_reason varchar(1000),
    state varchar(10) not null check (state in ('DRAFT', 'DECIDED', 'REJECTED')),
    college_outcome varchar(8) check (college_outcome in ('ADOPTED', 'ADAPT', 'REJECTED')),
    college_reason varchar(1000),
    college_at timestamptz,
    council_outcome varchar(8) check (council_outcome in ('ADOPTED', 'ADAPT', 'REJECTED')),
    council_on date,
    council_link varchar(300),
    council_reason varchar(1000),
    published_at timestamptz,
    launch_note varchar(1000),
    launch_on date,
    version integer not null,
    check (state <> 'DECIDED' or college_outcome = 'ADOPTED')
);
create index policy_document_of_trajectory on policy_document (trajectory_id);
