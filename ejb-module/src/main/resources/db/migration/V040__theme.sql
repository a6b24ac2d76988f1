-- Themes of a trajectory: the names under which contributions stand (contribution.theme), each once, whatever its capitals.
create table theme (
    id uuid primary key,
    trajectory_id uuid not null references trajectory,
    name varchar(60) not null,
    strengths varchar(1500),
    analysis varchar(12) not null check (analysis in ('NONE', 'RUNNING', 'CAUSE_FOUND', 'NOT_FOUND')),
    more_experience boolean not null default false,
    made_by varchar(60) not null,
    made_at timestamptz not null,
    version integer not null
);
create unique index theme_name_once on theme (trajectory_id, lower(name));
create index contribution_of_theme on contribution (trajectory_id, theme, created_at, id);

-- What was sorted before themes were rows.
insert into theme (id, trajectory_id, name, analysis, made_by, made_at, version)
    select gen_random_uuid(), trajectory_id, min(theme), 'NONE', '-', min(created_at), 0 from contribution
    where trajectory_id is not null and theme is not null group by trajectory_id, lower(theme);
update contribution c set theme = t.name from theme t
    where t.trajectory_id = c.trajectory_id and lower(t.name) = lower(c.theme) and t.name <> c.theme;
