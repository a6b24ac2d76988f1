-- INV-15: residents say themselves what comes first, with their own code; one vote per code and cycle, never changed. Who
-- voted is kept as a digest: it says that a code was used, and not by whom.
create table theme_code_vote (
    cycle_id uuid not null references cycle,
    voter bytea not null,
    -- A theme with votes is never merged away.
    theme_id uuid not null references theme,
    voted_at timestamptz not null,
    primary key (cycle_id, voter)
);
create index theme_code_vote_of_theme on theme_code_vote (theme_id);
create trigger theme_code_vote_only_grows before update or delete on theme_code_vote
    for each row execute function refuse_change();
