-- INV-15: residents set the order of themes. Who records it counts stickers; after that nobody changes a number.
create table theme_ranking (
    id uuid primary key,
    trajectory_id uuid not null references trajectory,
    cycle_id uuid not null references cycle,
    held_on date not null,
    place varchar(120) not null,
    residents integer not null check (residents between 1 and 9999),
    recorded_by varchar(60) not null,
    recorded_at timestamptz not null
);
create index theme_ranking_of_trajectory on theme_ranking (trajectory_id, recorded_at);
create table theme_votes (
    ranking_id uuid not null references theme_ranking,
    -- A theme with votes is never merged away.
    theme_id uuid not null references theme,
    votes integer not null check (votes between 0 and 9999),
    primary key (ranking_id, theme_id)
);
create index theme_votes_of_theme on theme_votes (theme_id);
create trigger theme_votes_only_grow before update or delete on theme_votes
    for each row execute function refuse_change();
create trigger theme_ranking_only_grows before update or delete on theme_ranking
    for each row execute function refuse_change();
