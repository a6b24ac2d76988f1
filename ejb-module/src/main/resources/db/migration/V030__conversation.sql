-- Whom a trajectory wants to hear, and how large their share among those who live there is (INV-12).
create table target_group (
    id uuid primary key,
    trajectory_id uuid not null references trajectory,
    name varchar(100) not null,
    role varchar(12) not null check (role in ('BENEFICIARY', 'ROLE', 'BLIND_SPOT')),
    share numeric(4, 3) check (share > 0 and share <= 1),
    source varchar(200),
    as_of date,
    no_share_reason varchar(300),
    added_by varchar(60) not null,
    added_at timestamptz not null,
    version integer not null,
    unique (trajectory_id, name),
    -- A share without source and date cannot be judged by anybody.
    check (share is null or (source is not null and as_of is not null)),
    check (role <> 'BENEFICIARY' or share is not null or no_share_reason is not null)
);

-- Residents learn to lead conversations (INV-06). A certificate is a person's own, for good.
create table course (
    id uuid primary key,
    held_on date not null,
    place varchar(120) not null,
    state varchar(9) not null check (state in ('PLANNED', 'DONE', 'CANCELLED')),
    planned_by varchar(60) not null,
    planned_at timestamptz not null,
    version integer not null
);
create table facilitator_certificate (
    id uuid primary key,
    course_id uuid not null references course,
    account varchar(60) not null,
    resident boolean not null,
    obtained_on date not null,
    unique (course_id, account)
);
create index facilitator_certificate_of_account on facilitator_certificate (account);

-- A round of conversations: wave after wave, each inviting the next (S3).
create table conversation_round (
    id uuid primary key,
    trajectory_id uuid not null references trajectory,
    kind varchar(18) not null,
    central_question varchar(300) not null,
    lead_reason varchar(500),
    invitation_text varchar(1500),
    wave integer not null,
    state varchar(7) not null check (state in ('PLANNED', 'RUNNING', 'DONE')),
    started_by varchar(60) not null,
    started_at timestamptz not null,
    ended_at timestamptz,
    version integer not null,
    check (state <> 'DONE' or ended_at is not null)
);
create index conversation_round_of_trajectory on conversation_round (trajectory_id, started_at);
create table round_wave (
    id uuid primary key,
    round_id uuid not null references conversation_round,
    number integer not null,
    statements integer,
    new_statements integer,
    new_cards integer,
    in_balance boolean,
    outcome varchar(8) check (outcome in ('CONTINUE', 'STOP')),
    rule varchar(40),
    decided_at timestamptz,
    version integer not null,
    unique (round_id, number)
);

create table conversation (
    id uuid primary key,
    round_id uuid not null references conversation_round,
    wave integer not null,
    starts_at timestamptz not null,
    place varchar(160) not null,
    language varchar(60) not null,
    childcare boolean not null,
    lead varchar(60) not null,
    co_visitor varchar(60),
    state varchar(9) not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    participants integer check (participants > 0),
    strengths varchar(1500),
    board_handle uuid references vault.person,
    held_at timestamptz,
    version integer not null,
    check (state <> 'HELD' or participants is not null),
    -- INV-36: a duo is two people.
    check (co_visitor is null or co_visitor <> lead)
);
create index conversation_of_round on conversation (round_id, wave, starts_at);
create index conversation_of_lead on conversation (lead, starts_at);

-- INV-13: counted at the table, never kept with a person.
create table participation_tally (
    id uuid primary key,
    conversation_id uuid not null references conversation,
    group_id uuid not null references target_group,
    counted integer not null check (counted >= 0),
    known integer not null,
    unknown integer not null check (unknown >= 0),
    unique (conversation_id, group_id),
    check (counted <= known)
);
create index participation_tally_of_group on participation_tally (group_id);

-- Cards that go from hand to hand. What is printed on a card is kept as a digest only.
create table card_stack (
    id uuid primary key,
    round_id uuid not null references conversation_round,
    conversation_id uuid references conversation,
    wave integer not null,
    handed_out_by varchar(60) not null,
    made_at timestamptz not null
);
create index card_stack_of_round on card_stack (round_id, handed_out_by);
create index card_stack_of_conversation on card_stack (conversation_id);
create table invitation (
    id uuid primary key,
    stack_id uuid not null references card_stack,
    round_id uuid not null references conversation_round,
    number integer not null,
    code_digest bytea not null unique,
    handle uuid references vault.person,
    conversation_id uuid references conversation,
    state varchar(10) not null check (state in ('HANDED_OUT', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'ATTENDED', 'NO_SHOW')),
    asked_wave integer,
    answered_at timestamptz,
    version integer not null,
    unique (round_id, number),
    -- INV-14: nothing about people who have not said yes.
    check (handle is null or state not in ('HANDED_OUT', 'DECLINED')),
    check (conversation_id is null or handle is not null)
);
create index invitation_of_stack on invitation (stack_id, state);
create index invitation_of_conversation on invitation (conversation_id);
create index invitation_of_handle on invitation (handle);

create table statement (
    id uuid primary key,
    conversation_id uuid not null references conversation,
    kind varchar(11) not null check (kind in ('CLAIM', 'CONCERN', 'ISSUE', 'OPPORTUNITY')),
    text varchar(1000),
    is_new boolean not null,
    quote_consent boolean not null,
    card_number integer,
    contribution_id uuid references contribution,
    noted_at timestamptz not null
);
create index statement_of_conversation on statement (conversation_id, noted_at);
create index statement_of_contribution on statement (contribution_id);
