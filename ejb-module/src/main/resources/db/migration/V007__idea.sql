create sequence idea_number;
create table idea (
    id uuid primary key,
    number varchar(12) not null unique,
    handle uuid not null references vault.person,
    draft_digest bytea unique,
    scribe varchar(60),
    lang varchar(3) not null,
    what text not null,
    for_whom text,
    public_title varchar(80),
    title_approved_by varchar(60),
    amount numeric(10, 2) check (amount > 0),
    neighbourhood_id uuid not null references neighbourhood,
    theme varchar(60),
    activity_date date,
    open_to_all varchar(7) not null,
    profit varchar(7) not null,
    own_interest varchar(7) not null,
    permit_needed varchar(7) not null,
    permit_arranged varchar(7) not null,
    discussed boolean not null,
    applied boolean not null,
    status varchar(30) not null,
    submitted_at timestamptz not null,
    first_call_by timestamptz not null,
    first_answer_by timestamptz not null,
    ended_at timestamptz,
    version integer not null
);
create index idea_by_handle on idea (handle);
create index idea_public on idea (submitted_at desc, id) where title_approved_by is not null;

create table idea_question (
    id uuid primary key,
    idea_id uuid not null references idea,
    question varchar(1000) not null,
    asked_by varchar(60) not null,
    asked_at timestamptz not null,
    answer_by timestamptz,
    times_sent integer not null,
    answer text,
    answered_at timestamptz
);
create index idea_question_by_idea on idea_question (idea_id, asked_at);

-- FND-08: the decision table's version, inputs and the rule that hit stay with the idea.
create table idea_check (
    id uuid primary key,
    idea_id uuid not null references idea,
    outcome varchar(20) not null,
    rule varchar(40) not null,
    rule_version integer not null,
    inputs text not null,
    checked_at timestamptz not null
);
create index idea_check_by_idea on idea_check (idea_id, checked_at desc);

create table idea_photo (
    id uuid primary key,
    idea_id uuid not null references idea,
    jpeg bytea not null,
    of_story boolean not null,
    created_at timestamptz not null
);
create index idea_photo_by_idea on idea_photo (idea_id);

create table consent (
    id uuid primary key,
    handle uuid not null references vault.person,
    purpose varchar(20) not null,
    how varchar(20) not null,
    written_by varchar(60),
    given_at timestamptz not null,
    withdrawn_at timestamptz
);
