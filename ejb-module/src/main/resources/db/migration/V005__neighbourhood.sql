create table neighbourhood (
    id uuid primary key,
    name varchar(80) not null unique,
    within_area boolean not null
);
create table neighbourhood_postcode (
    neighbourhood_id uuid not null references neighbourhood,
    postcode_area varchar(4) not null,
    primary key (postcode_area, neighbourhood_id)
);
create table contribution (
    id uuid primary key,
    handle uuid references vault.person,
    source varchar(30) not null,
    source_id uuid not null,
    neighbourhood_id uuid not null references neighbourhood,
    theme varchar(60),
    trajectory_id uuid,
    public_consent boolean not null,
    created_at timestamptz not null,
    unique (source, source_id)
);
