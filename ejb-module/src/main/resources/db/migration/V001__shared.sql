-- Accounts, settings, calendar and the audit trail.
create table account (
    id uuid primary key,
    name varchar(60) not null unique,
    display_name varchar(120) not null,
    phone varchar(30),
    mail varchar(200),
    password_hash varchar(200) not null,
    wrong_passwords integer not null default 0,
    locked_until timestamptz,
    active boolean not null default true,
    version integer not null
);
create table account_role (
    account_id uuid not null references account,
    role varchar(40) not null,
    primary key (account_id, role)
);
create index account_role_by_role on account_role (role);

create table setting (
    id uuid primary key,
    setting_key varchar(60) not null,
    setting_value varchar(300) not null,
    valid_from timestamptz not null,
    created_at timestamptz not null,
    created_by varchar(60) not null
);
create index setting_by_key on setting (setting_key, valid_from desc);

create table closed_day (
    day date primary key,
    reason varchar(100) not null
);

create table audit_head (
    id integer primary key check (id = 1),
    hash varchar(64) not null
);
insert into audit_head (id, hash) values (1, '');
create table audit_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    who varchar(60) not null,
    what varchar(60) not null,
    subject_id uuid not null,
    detail varchar(60) not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null
);
create index audit_entry_by_subject on audit_entry (subject_id, id);

-- ADM-09: rows of a trail can be added, never changed or taken away, whoever asks.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'this table can only be added to';
end $$;
create trigger audit_entry_only_grows before update or delete on audit_entry
    for each row execute function refuse_change();
create trigger audit_entry_is_kept before truncate on audit_entry
    for each statement execute function refuse_change();
