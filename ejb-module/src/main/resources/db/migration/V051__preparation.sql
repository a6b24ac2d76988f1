-- The five questions before anybody is asked anything, and the mandate (S0).
alter table trajectory drop constraint trajectory_status_check;
alter table trajectory add constraint trajectory_status_check check (status in
    ('DRAFT', 'PREPARING', 'ACTIVE', 'NOT_STARTED', 'STOPPING', 'STOPPED', 'CLOSED'));

create table preparation (
    id uuid primary key,
    cycle_id uuid not null unique references cycle,
    trajectory_id uuid not null references trajectory,
    state varchar(8) not null check (state in ('RUNNING', 'PREPARED', 'REFUSED')),
    goal_for varchar(300),
    goal_why varchar(1500),
    topic varchar(600),
    main_aim varchar(14) check (main_aim in ('BETTER_LIVES', 'TAKING_PART', 'HEALTH', 'SERVICE', 'SAVING')),
    first_why varchar(1500),
    document_status varchar(9) check (document_status in ('NONE', 'DRAFT', 'SUBMITTED', 'DECIDED')),
    late_reason varchar(1500),
    aim_hint varchar(20),
    council_told_at timestamptz,
    council_closed_at timestamptz,
    input_needed varchar(1500),
    form_reason varchar(1000),
    feedback_by date,
    evaluation_on date,
    contact varchar(60),
    budget numeric(12, 2) check (budget >= 0),
    reimbursement varchar(1000),
    idea_fund boolean not null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    version integer not null,
    check ((state = 'RUNNING') = (closed_at is null)),
    -- INV-03: who starts late says why.
    check (document_status is null or document_status in ('NONE', 'DRAFT') or late_reason is not null)
);
create index preparation_of_trajectory on preparation (trajectory_id);
create table preparation_team (
    preparation_id uuid not null references preparation,
    account varchar(60) not null,
    primary key (preparation_id, account)
);
create table preparation_circumstance (
    preparation_id uuid not null references preparation,
    circumstance varchar(18) not null,
    primary key (preparation_id, circumstance)
);
create table preparation_form (
    preparation_id uuid not null references preparation,
    form varchar(20) not null,
    primary key (preparation_id, form)
);
create table preparation_channel (
    preparation_id uuid not null references preparation,
    channel varchar(12) not null,
    primary key (preparation_id, channel)
);

-- Which of the five is answered, by whom and how often it was written anew.
create table question_answer (
    id uuid primary key,
    preparation_id uuid not null references preparation,
    number integer not null check (number between 1 and 5),
    answered_by varchar(60) not null,
    answered_at timestamptz not null,
    revision integer not null,
    version integer not null,
    unique (preparation_id, number)
);

create table existing_contact (
    id uuid primary key,
    preparation_id uuid not null references preparation,
    kind varchar(22) not null,
    name varchar(200) not null,
    standing varchar(6) check (standing in ('GOOD', 'BETTER', 'NONE')),
    last_contact date,
    open_feedback integer not null,
    loaded boolean not null,
    added_at timestamptz not null,
    version integer not null,
    unique (preparation_id, name)
);

-- How the team sees its own way of working; the five features, per member (F06).
create table inclusion_scan (
    id uuid primary key,
    preparation_id uuid not null references preparation,
    account varchar(60) not null,
    scanned_at timestamptz,
    version integer not null,
    unique (preparation_id, account)
);
create table inclusion_scan_feature (
    scan_id uuid not null references inclusion_scan,
    feature varchar(9) not null check (feature in ('EARLY', 'CLOSE', 'TOGETHER', 'FLEXIBLE', 'PROACTIVE')),
    score integer not null check (score between 1 and 5),
    example varchar(300) not null,
    primary key (scan_id, feature)
);

-- A group that was forgotten, named by the council or a professional; accepted or declined with a reason (INV-50).
create table missed_group (
    id uuid primary key,
    preparation_id uuid not null references preparation,
    origin varchar(12) not null check (origin in ('COUNCIL', 'PROFESSIONAL')),
    name varchar(100) not null,
    approach varchar(500) not null,
    state varchar(8) not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED')),
    reason varchar(500),
    added_by varchar(60) not null,
    added_at timestamptz not null,
    version integer not null,
    unique (preparation_id, name),
    check (state = 'OPEN' or reason is not null)
);

-- Forms that decision table D3 suggests, each with the rule that says why.
create table form_advice (
    id uuid primary key,
    preparation_id uuid not null references preparation,
    form varchar(20) not null,
    rule varchar(40) not null,
    unique (preparation_id, form, rule)
);

create table mandate (
    id uuid primary key,
    preparation_id uuid not null references preparation,
    outcome varchar(7) not null check (outcome in ('GIVEN', 'ADAPT', 'REFUSED')),
    level varchar(20),
    who_decides varchar(300),
    open_to_influence varchar(1500),
    fixed varchar(1500),
    delegated varchar(1000),
    delegated_up_to numeric(12, 2) check (delegated_up_to >= 0),
    remark varchar(1500),
    decided_by varchar(60) not null,
    decided_at timestamptz not null,
    version integer not null,
    check (outcome <> 'GIVEN' or (level is not null and who_decides is not null and open_to_influence is not null
        and fixed is not null)),
    check (outcome = 'GIVEN' or remark is not null)
);
create index mandate_of_preparation on mandate (preparation_id, decided_at);
