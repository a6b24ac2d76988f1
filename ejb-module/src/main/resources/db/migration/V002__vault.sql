-- Personal data: a schema of its own, encrypted columns, every look logged.
create table vault.person (
    id uuid primary key,
    code_digest bytea not null unique,
    name bytea,
    mail bytea,
    phone bytea,
    address bytea,
    co_signer bytea,
    iban bytea,
    iban_name bytea,
    channel varchar(20) not null,
    mail_progress boolean not null,
    mail_besluit boolean not null,
    created_at timestamptz not null,
    erased_at timestamptz,
    version integer not null
);
create table vault.access_log (
    id uuid primary key,
    person_id uuid not null references vault.person,
    account varchar(60) not null,
    purpose varchar(40) not null,
    at timestamptz not null
);
create index access_log_by_person on vault.access_log (person_id, at);
create trigger access_log_only_grows before update or delete on vault.access_log
    for each row execute function weerklank.refuse_change();
create trigger access_log_is_kept before truncate on vault.access_log
    for each statement execute function weerklank.refuse_change();

create table vault.code_try (
    id uuid primary key,
    address_digest bytea not null,
    tried_at timestamptz not null
);
create index code_try_by_address on vault.code_try (address_digest, tried_at);

create table vault.idea_draft (
    token_digest bytea primary key,
    answers bytea,
    photo bytea,
    receipt bytea,
    expires_at timestamptz not null
);
create index idea_draft_by_expiry on vault.idea_draft (expires_at);
