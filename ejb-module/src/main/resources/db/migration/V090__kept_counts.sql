-- What a page tells of a chain is kept beside it, so that a chain of ten thousand stories opens as quickly as one of ten.

-- An experience keeps its number within the theme, also when another is taken back.
alter table experience add number integer;
update experience e set number = n.number from (
    select id, row_number() over (partition by theme_id order by marked_at, id) as number from experience) n where n.id = e.id;
alter table experience alter number set not null;
drop index experience_of_theme;
create unique index experience_of_theme on experience (theme_id, number);

-- How many experiences knowledge rests on, in how many contributions, of how many people.
alter table experience_knowledge
    add told integer not null default 0,
    add contributions integer not null default 0,
    add sources integer not null default 0;
update experience_knowledge k set told = n.told, contributions = n.contributions, sources = n.sources from (
    select ke.knowledge_id, count(*) told, count(distinct c.id) contributions, count(distinct coalesce(c.handle, c.id)) sources
    from knowledge_experience ke join experience e on e.id = ke.experience_id join contribution c on c.id = e.contribution_id
    group by ke.knowledge_id) n where n.knowledge_id = k.id;

-- Counting a theme reads this index alone.
create index contribution_counted on contribution (trajectory_id, theme) where state <> 'WITHDRAWN';
