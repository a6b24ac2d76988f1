-- Wrong passwords per network address, as a keyed digest; in a table, so that a restart forgets none.
create table vault.login_try (
    id uuid primary key,
    address_digest bytea not null,
    tried_at timestamptz not null
);
create index login_try_by_address on vault.login_try (address_digest, tried_at);
