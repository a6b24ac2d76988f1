-- What people said in conversations, as everybody may read it: of one talk, or of some small ones together (S3c).
create table conversation_report (
    id uuid primary key,
    trajectory_id uuid not null references trajectory,
    round_id uuid not null references conversation_round,
    joint boolean not null,
    writer varchar(60) not null,
    state varchar(9) not null check (state in ('DRAFT', 'WRITTEN', 'CHECK', 'APPROVED', 'PUBLISHED', 'STOPPED')),
    summary varchar(4000),
    strengths varchar(1500),
    edition integer not null check (edition >= 0),
    check_until timestamptz,
    opened_at timestamptz not null,
    published_at timestamptz,
    published_by varchar(60),
    version integer not null,
    words tsvector generated always as
        (to_tsvector('dutch', coalesce(summary, '') || ' ' || coalesce(strengths, ''))) stored,
    check (state in ('DRAFT', 'STOPPED') or summary is not null),
    check ((state = 'PUBLISHED') = (published_at is not null))
);
create index conversation_report_of_trajectory on conversation_report (trajectory_id, state, published_at);
create index conversation_report_of_round on conversation_report (round_id, state);
create index conversation_report_newest on conversation_report (published_at desc, id) where state = 'PUBLISHED';
create index conversation_report_words on conversation_report using gin (words);

-- A talk stands in one report.
create table report_conversation (
    report_id uuid not null references conversation_report,
    conversation_id uuid not null unique references conversation,
    primary key (report_id, conversation_id)
);

-- INV-16: chosen by the writer, shown only as long as its contribution may be public.
create table report_quote (
    id uuid primary key,
    report_id uuid not null references conversation_report,
    statement_id uuid not null references statement,
    text varchar(1000),
    position integer not null,
    speaker_says boolean,
    said_at timestamptz,
    unique (report_id, statement_id)
);

-- Who was there and says that an edition of the report is right, by handle; who they are stands in the vault.
create table report_agreement (
    report_id uuid not null references conversation_report,
    handle uuid not null references vault.person,
    edition integer not null,
    agreed_at timestamptz not null,
    primary key (report_id, handle)
);
create index report_agreement_of_handle on report_agreement (handle);

create table report_objection (
    id uuid primary key,
    report_id uuid not null references conversation_report,
    handle uuid not null references vault.person,
    text varchar(1500) not null,
    made_at timestamptz not null,
    done varchar(1000),
    closed_by varchar(60),
    closed_at timestamptz,
    version integer not null,
    check ((closed_at is null) = (done is null))
);
create index report_objection_of_report on report_objection (report_id, made_at);
create index report_objection_of_handle on report_objection (handle);

-- A hit of the traceability test that points at nobody, with the editor's reason.
create table report_ticked_off (
    id uuid primary key,
    report_id uuid not null references conversation_report,
    kind varchar(10) not null,
    words varchar(1000) not null,
    reason varchar(500) not null,
    ticked_by varchar(60) not null,
    ticked_at timestamptz not null,
    unique (report_id, kind, words)
);
