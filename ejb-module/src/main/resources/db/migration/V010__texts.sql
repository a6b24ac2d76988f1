-- What an administrator made of a letter. Never changed, only followed by a later one; without a row the built-in text holds.
create table letter_edition (
    id uuid primary key,
    kind varchar(40) not null,
    title varchar(200) not null,
    body text not null,
    valid_from timestamptz not null,
    created_at timestamptz not null,
    created_by varchar(60) not null
);
create index letter_edition_by_kind on letter_edition (kind, valid_from desc);
