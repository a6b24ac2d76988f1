-- Advice of residents' councils (S2): asked or not, with a term on both sides.
create table council (
    id uuid primary key,
    name varchar(80) not null,
    kind varchar(13) not null check (kind in ('SOCIAL_DOMAIN', 'EXPERIENCE', 'YOUTH', 'OTHER')),
    quorum integer not null check (quorum > 0),
    term_days integer not null check (term_days > 0),
    urgent_days integer not null check (urgent_days > 0 and urgent_days <= term_days),
    extension_days integer not null check (extension_days > 0),
    answer_days integer not null check (answer_days > 0),
    chair_away boolean not null default false,
    version integer not null
);
create unique index council_name on council (lower(name));

create table council_member (
    id uuid primary key,
    council_id uuid not null references council,
    account varchar(60) not null,
    part varchar(10) not null check (part in ('CHAIR', 'SUBSTITUTE', 'SECRETARY', 'MEMBER')),
    since date not null,
    last_day date,
    version integer not null,
    check (last_day is null or last_day >= since)
);
create index council_member_of_council on council_member (council_id, part);
create index council_member_of_account on council_member (account);

create table advice_request (
    id uuid primary key,
    council_id uuid not null references council,
    trajectory_id uuid references trajectory,
    cycle_id uuid references cycle,
    follows uuid references advice_request,
    mode varchar(7) not null check (mode in ('ASKED', 'UNASKED')),
    state varchar(10) not null check (state in ('REQUESTED', 'INCOMPLETE', 'COMPLETE', 'READING', 'WRITING', 'VOTING',
        'ADOPTED', 'RESPONDED', 'CLOSED', 'NO_ADVICE')),
    title varchar(120) not null,
    question varchar(2000) not null,
    influence_left varchar(1000),
    wanted_on date,
    urgent boolean not null,
    urgent_reason varchar(1000),
    asked_by varchar(60) not null,
    asked_at timestamptz not null,
    missing varchar(1000),
    complete_at timestamptz,
    due_at timestamptz,
    extended_to timestamptz,
    rapporteur uuid references council_member,
    read_until timestamptz,
    vote_until timestamptz,
    voices uuid references vault.person,
    text varchar(20000),
    adopted_at timestamptz,
    answer_by timestamptz,
    answer_late_at timestamptz,
    answer_intro varchar(2000),
    back_reason varchar(1000),
    answered_at timestamptz,
    talk_by timestamptz,
    talk_note varchar(2000),
    answer_changed boolean not null default false,
    outcome varchar(12) check (outcome in ('GO_ON', 'ADAPT', 'CAUSE_MISSED', 'NO_ADVICE')),
    follow_up_at timestamptz,
    closed_at timestamptz,
    version integer not null,
    -- INV-17: a term runs from a complete dossier, and from nothing else.
    check ((due_at is null) = (complete_at is null)),
    check (mode = 'UNASKED' or (influence_left is not null and wanted_on is not null)),
    check (not urgent or urgent_reason is not null),
    check ((text is null) = (adopted_at is null) and (adopted_at is null) = (answer_by is null)),
    check (state not in ('ADOPTED', 'RESPONDED', 'CLOSED') or adopted_at is not null),
    check (state not in ('RESPONDED', 'CLOSED') or answered_at is not null),
    check ((state in ('CLOSED', 'NO_ADVICE')) = (closed_at is not null)),
    -- INV-19: no advice is nobody's yes.
    check ((state = 'NO_ADVICE') = (outcome is not distinct from 'NO_ADVICE'))
);
create index advice_request_of_council on advice_request (council_id, asked_at desc);
create index advice_request_of_trajectory on advice_request (trajectory_id, asked_at desc) where trajectory_id is not null;
create unique index advice_request_of_cycle on advice_request (cycle_id)
    where cycle_id is not null and state not in ('CLOSED', 'NO_ADVICE');
create index advice_request_to_follow_up on advice_request (follow_up_at) where follow_up_at is not null;

create table advice_paper (
    id uuid primary key,
    request_id uuid not null references advice_request,
    number integer not null,
    title varchar(160) not null,
    summary varchar(1000) not null,
    text varchar(60000) not null,
    changed_at timestamptz not null,
    version integer not null,
    unique (request_id, number)
);

create table advice_reader (
    id uuid primary key,
    request_id uuid not null references advice_request,
    member_id uuid not null references council_member,
    consult boolean not null,
    done_at timestamptz,
    version integer not null,
    unique (request_id, member_id)
);

create table member_remark (
    id uuid primary key,
    request_id uuid not null references advice_request,
    paper_id uuid not null references advice_paper,
    paragraph integer not null check (paragraph > 0),
    passage varchar(60000) not null,
    member_id uuid not null references council_member,
    text varchar(2000) not null,
    question boolean not null,
    made_at timestamptz not null
);
create index member_remark_of_request on member_remark (request_id, paragraph, made_at);
create trigger member_remark_only_grows before update or delete on member_remark
    for each row execute function refuse_change();

create table consulted_statement (
    id uuid primary key,
    request_id uuid not null references advice_request,
    text varchar(1500) not null,
    contribution_id uuid references contribution,
    said_at timestamptz not null
);
create index consulted_statement_of_request on consulted_statement (request_id, said_at);

create table advice_version (
    id uuid primary key,
    request_id uuid not null references advice_request,
    number integer not null,
    text varchar(20000) not null,
    written_by uuid not null references council_member,
    written_at timestamptz not null,
    unique (request_id, number)
);
create trigger advice_version_only_grows before update or delete on advice_version
    for each row execute function refuse_change();
create table draft_recommendation (
    version_id uuid not null references advice_version,
    place integer not null,
    text varchar(1000) not null,
    cause_missed boolean not null,
    primary key (version_id, place)
);
create trigger draft_recommendation_only_grows before update or delete on draft_recommendation
    for each row execute function refuse_change();

create table advice_vote (
    id uuid primary key,
    request_id uuid not null references advice_request,
    version_id uuid not null references advice_version,
    member_id uuid not null references council_member,
    kind varchar(8) not null check (kind in ('AGREE', 'MINORITY', 'ABSTAIN')),
    text varchar(3000),
    with_name boolean not null,
    given_at timestamptz not null,
    -- One member, one vote: also of two clicks at the same moment.
    unique (version_id, member_id),
    check ((kind = 'MINORITY') = (text is not null))
);
create trigger advice_vote_only_grows before update or delete on advice_vote
    for each row execute function refuse_change();

create table recommendation (
    id uuid primary key,
    request_id uuid not null references advice_request,
    number integer not null,
    text varchar(1000) not null,
    cause_missed boolean not null,
    outcome varchar(7) check (outcome in ('ADOPTED', 'PARTLY', 'NOT')),
    reason varchar(1500),
    changes_text boolean not null default false,
    what_came_of_it varchar(1500),
    followed_up_at timestamptz,
    version integer not null,
    unique (request_id, number),
    -- INV-18: an outcome has a reason.
    check ((outcome is null) = (reason is null)),
    check ((what_came_of_it is null) = (followed_up_at is null))
);

create table early_consultation (
    id uuid primary key,
    council_id uuid not null references council,
    trajectory_id uuid not null references trajectory,
    held_on date not null,
    who varchar(200) not null,
    note varchar(2000) not null,
    noted_by varchar(60) not null,
    noted_at timestamptz not null
);
create index early_consultation_of_trajectory on early_consultation (trajectory_id, held_on desc);
