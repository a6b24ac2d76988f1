-- One table for wrong guesses at whatever secret, where two tables of the same shape stood.
create table vault.guess (
    id uuid primary key,
    secret varchar(16) not null check (secret in ('FOLLOW_CODE', 'PASSWORD')),
    address_digest bytea not null,
    guessed_at timestamptz not null
);
create index guess_by_address on vault.guess (secret, address_digest, guessed_at);
insert into vault.guess select id, 'FOLLOW_CODE', address_digest, tried_at from vault.code_try;
insert into vault.guess select id, 'PASSWORD', address_digest, tried_at from vault.login_try;
drop table vault.code_try;
drop table vault.login_try;
