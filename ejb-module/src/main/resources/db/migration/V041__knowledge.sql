-- From contribution to experience to experience knowledge to cause (S6, S6a). Each link is made by an act of a person.
-- Contributions are read in packages, so that several people can read one after the other.
create table reading_package (
    id uuid primary key,
    theme_id uuid not null references theme,
    number integer not null,
    state varchar(6) not null check (state in ('OPEN', 'READ')),
    read_by varchar(60),
    version integer not null,
    unique (theme_id, number)
);
create table reading_item (
    contribution_id uuid primary key references contribution,
    package_id uuid not null references reading_package,
    nothing boolean not null default false
);
create index reading_item_of_package on reading_item (package_id);

-- What somebody lived through, as an experience expert marked it; the quote stands word for word in the contribution.
create table experience (
    id uuid primary key,
    contribution_id uuid not null references contribution,
    theme_id uuid not null references theme,
    situation varchar(1000) not null,
    event varchar(1000) not null,
    effect varchar(1000),
    need varchar(1000),
    quote varchar(1000) not null,
    marked_by varchar(60) not null,
    marked_at timestamptz not null,
    version integer not null
);
create index experience_of_theme on experience (theme_id, marked_at, id);
create index experience_of_contribution on experience (contribution_id);
-- Suggestions only: people decide what belongs together.
create table experience_likeness (
    experience_id uuid not null references experience on delete cascade,
    like_id uuid not null references experience on delete cascade,
    score numeric(4, 3) not null,
    primary key (experience_id, like_id)
);
create index experience_likeness_back on experience_likeness (like_id);

create table experience_knowledge (
    id uuid primary key,
    theme_id uuid not null references theme,
    title varchar(200) not null,
    description varchar(1500),
    effects varchar(1500),
    dissent varchar(1500),
    participants varchar(300),
    state varchar(16) not null check (state in ('CANDIDATE', 'INTERPRETED', 'RECOGNISED', 'VALIDATED', 'STAYS_EXPERIENCE')),
    figures varchar(12) check (figures in ('FOUND', 'LOOKED_NONE', 'NOT_LOOKED')),
    figures_note varchar(500),
    led_by varchar(60),
    card_by varchar(60),
    public_title varchar(200),
    public_effects varchar(1500),
    co_read_by varchar(60),
    co_read_remark varchar(500),
    recognition_round integer not null default 0,
    recognition_due timestamptz,
    deepened boolean not null default false,
    regroup boolean not null default false,
    recognised integer not null default 0,
    added integer not null default 0,
    not_recognised integer not null default 0,
    missing varchar(200) not null default '',
    made_by varchar(60) not null,
    made_at timestamptz not null,
    validated_at timestamptz,
    version integer not null,
    -- Another experience expert than the one who led reads along.
    check (co_read_by is null or led_by is null or co_read_by <> led_by),
    check (state <> 'VALIDATED' or (co_read_by is not null and public_title is not null))
);
create index experience_knowledge_of_theme on experience_knowledge (theme_id, made_at, id);
create table knowledge_experience (
    knowledge_id uuid not null references experience_knowledge,
    experience_id uuid not null references experience on delete cascade,
    primary key (knowledge_id, experience_id)
);
create index knowledge_experience_back on knowledge_experience (experience_id);

-- INV-27: there is no column that weighs one kind of evidence against another. Stories are the experiences themselves.
create table evidence (
    id uuid primary key,
    knowledge_id uuid not null references experience_knowledge,
    kind varchar(12) not null check (kind in ('FIGURE', 'PROFESSIONAL', 'RESEARCH')),
    source varchar(300) not null,
    as_of date not null,
    value varchar(500) not null,
    added_by varchar(60) not null,
    added_at timestamptz not null
);
create index evidence_of_knowledge on evidence (knowledge_id, added_at, id);

create table cause (
    id uuid primary key,
    theme_id uuid not null references theme,
    knowledge_id uuid references experience_knowledge,
    text varchar(500),
    public_text varchar(500),
    not_found_text varchar(1500),
    state varchar(10) not null check (state in ('PROPOSED', 'CONFIRMED', 'REJECTED', 'NOT_FOUND')),
    co_read_by varchar(60),
    made_by varchar(60) not null,
    made_at timestamptz not null,
    settled_at timestamptz,
    version integer not null,
    check (state = 'NOT_FOUND' or text is not null or not_found_text is not null),
    check (state <> 'NOT_FOUND' or not_found_text is not null),
    check (state <> 'CONFIRMED' or (co_read_by is not null and public_text is not null and knowledge_id is not null))
);
create index cause_of_theme on cause (theme_id, made_at, id);
create index cause_of_knowledge on cause (knowledge_id, made_at, id);
create table cause_why (
    cause_id uuid not null references cause,
    position integer not null,
    answer varchar(500) not null,
    primary key (cause_id, position)
);

-- 'Herkent u dit?', once per person and round.
create table recognition (
    id uuid primary key,
    knowledge_id uuid not null references experience_knowledge,
    handle uuid not null references vault.person,
    round integer not null,
    answer varchar(14) check (answer in ('RECOGNISED', 'ADDITION', 'NOT_RECOGNISED')),
    text varchar(1000),
    asked_at timestamptz not null,
    answered_at timestamptz,
    version integer not null,
    unique (knowledge_id, round, handle)
);
create index recognition_of_handle on recognition (handle, asked_at);
