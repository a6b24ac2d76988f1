-- ADM-03: what the nightly job took away, kind by kind.
create table retention_run (
    id uuid primary key,
    kind varchar(30) not null,
    before timestamptz not null,
    taken bigint not null check (taken >= 0),
    ran_at timestamptz not null,
    ran_by varchar(60) not null
);
create index retention_run_latest on retention_run (ran_at desc);

-- RES-20: from this moment nobody but its owner sees the story; the job erases it when its term is over.
alter table story add column withdrawn_at timestamptz;
create index story_withdrawn on story (withdrawn_at) where withdrawn_at is not null;
create index idea_ended on idea (ended_at) where ended_at is not null;
create index task_draft_by_age on task_draft (saved_at);

-- RES-29: the link in a mail that stops that kind of mail. The token itself is in the mail alone.
create table vault.mail_stop (
    token_digest bytea primary key,
    person_id uuid not null references vault.person,
    besluit boolean not null,
    created_at timestamptz not null
);
create index mail_stop_by_person on vault.mail_stop (person_id);
