-- Demo and test mode: how far the clock was moved, and whether the demo data are there.
create table rehearsal (
    id integer primary key check (id = 1),
    clock_offset_seconds bigint not null,
    demo_loaded boolean not null
);
insert into rehearsal (id, clock_offset_seconds, demo_loaded) values (1, 0, false);
