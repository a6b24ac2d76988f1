-- A password that somebody else made opens nothing but the page on which its owner chooses another.
alter table account add column one_time boolean not null default false;
