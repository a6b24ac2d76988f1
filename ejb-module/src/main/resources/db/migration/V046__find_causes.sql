-- Phase 2: the themes of which causes are searched, and those that were passed over in the residents' order (P2 2).
create table theme_choice (
    id uuid primary key,
    cycle_id uuid not null references cycle,
    theme_id uuid not null references theme on delete cascade,
    search boolean not null,
    passed_over_because varchar(500),
    decided_by varchar(60) not null,
    decided_at timestamptz not null,
    unique (cycle_id, theme_id),
    check (search = (passed_over_because is null))
);
create index theme_choice_of_theme on theme_choice (theme_id);

-- Where professionals get stuck (P2 5, B03); the talk with residents confirms it or leaves it.
create table dilemma (
    id uuid primary key,
    cycle_id uuid not null references cycle,
    kind varchar(5) not null check (kind in ('NORM', 'VALUE', 'RULE')),
    text varchar(600) not null,
    rule_owner varchar(120),
    cause_id uuid references cause,
    state varchar(9) not null check (state in ('RAISED', 'CONFIRMED', 'STAYS')),
    raised_by varchar(60) not null,
    raised_at timestamptz not null,
    check ((kind = 'RULE') = (rule_owner is not null))
);
create index dilemma_of_cycle on dilemma (cycle_id, raised_at);

-- Residents and professionals together (P2 7): never without residents (INV-05).
create table joint_talk (
    id uuid primary key,
    cycle_id uuid not null references cycle,
    held_on date not null,
    residents integer not null check (residents >= 1),
    professionals integer not null check (professionals >= 0),
    agreed varchar(2000) not null,
    open_issues varchar(2000),
    written_by varchar(60) not null,
    written_at timestamptz not null
);
create index joint_talk_of_cycle on joint_talk (cycle_id, written_at);
