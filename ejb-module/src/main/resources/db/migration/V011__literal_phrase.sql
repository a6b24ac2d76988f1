-- INV-29: an editor may let a blocked word stand in one literal phrase. The row is the log of it: who asked, who said
-- what, when and why. Phrases are ours, never a resident's words.
create table literal_phrase (
    id uuid primary key,
    phrase varchar(200) not null,
    why varchar(500) not null,
    asked_by varchar(60) not null,
    asked_at timestamptz not null,
    answer varchar(10) check (answer in ('ALLOWED', 'REFUSED')),
    reason varchar(500),
    answered_by varchar(60),
    answered_at timestamptz,
    version integer not null,
    check ((answer is null) = (answered_by is null) and (answer is null) = (reason is null))
);
create unique index literal_phrase_once on literal_phrase (lower(phrase)) where answer is null or answer = 'ALLOWED';
