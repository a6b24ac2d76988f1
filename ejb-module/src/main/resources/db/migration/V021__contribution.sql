-- A contribution in full: what was said, in which language, where it stands, and what came of it.
alter table contribution alter column neighbourhood_id drop not null;
alter table contribution add column own_words text;
alter table contribution add column lang varchar(3) not null default 'nl';
alter table contribution add column public_words varchar(1000);
alter table contribution add column window_id uuid;
alter table contribution add column phase integer not null default 1;
alter table contribution add column wants_answer boolean not null default true;
alter table contribution add column state varchar(14) not null default 'ACKNOWLEDGED'
    check (state in ('ACKNOWLEDGED', 'SORTED', 'ANSWERED', 'WITHDRAWN'));
alter table contribution add column outcome varchar(14)
    check (outcome in ('ADOPTED', 'PARTLY', 'NOT_ADOPTED', 'UNDER_REVIEW'));
alter table contribution add constraint contribution_trajectory foreign key (trajectory_id) references trajectory;
create index contribution_of_trajectory on contribution (trajectory_id, created_at, id);
create index contribution_of_handle on contribution (handle, created_at);
create index contribution_of_window on contribution (window_id, state, created_at, id);

-- Half-filled forms of people without an account: whoever has the token of the browser owns them.
create table vault.form_draft (
    token_digest bytea not null,
    form varchar(40) not null,
    answers bytea,
    receipt bytea,
    expires_at timestamptz not null,
    primary key (token_digest, form)
);
create index form_draft_by_expiry on vault.form_draft (expires_at);
