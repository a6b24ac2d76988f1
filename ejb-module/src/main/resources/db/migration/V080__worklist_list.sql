-- The task list: full text over the task and what it is about, an order for every column, priority and "later".
alter table work_item
    add column kind_title varchar(120),
    add column priority varchar(6) not null default 'NORMAL' check (priority in ('HIGH', 'NORMAL')),
    add column follow_up_at timestamptz;
update work_item set kind_title = title;
alter table work_item alter column kind_title set not null;

-- Generated, so that it cannot drift from the words. Signs such as those in a number part words: any part is found.
alter table work_item
    add column search tsvector generated always as
        (to_tsvector('dutch'::regconfig, translate(title || ' ' || subject_label, '-/·.,', '     '))) stored,
    add column due_order timestamptz generated always as
        (coalesce(due_at, timestamptz '9999-12-31 00:00:00+00')) stored not null;
create index work_item_search on work_item using gin (search);

-- One index per order of a group's list: a page is read from it and nothing is sorted.
drop index work_item_of_group;
create index work_item_of_group on work_item (candidate_role, due_order, id) where state = 'OPEN' and assignee is null;
create index work_item_of_group_by_age on work_item (candidate_role, created_at, id)
    where state = 'OPEN' and assignee is null;
create index work_item_of_group_by_title on work_item (candidate_role, title, id)
    where state = 'OPEN' and assignee is null;
create index work_item_of_group_by_label on work_item (candidate_role, subject_label, id)
    where state = 'OPEN' and assignee is null;
create index work_item_of_group_by_priority on work_item (candidate_role, priority, due_order, id)
    where state = 'OPEN' and assignee is null;
create index work_item_of_group_by_kind on work_item (candidate_role, task_key, due_order, id)
    where state = 'OPEN' and assignee is null;
drop index work_item_of_person;
create index work_item_of_person on work_item (assignee, due_order, id) where state = 'OPEN';

-- A way to look at the list: kept under a name, shared with a role, or, without a name, the last words somebody looked for.
create table saved_filter (
    id uuid primary key,
    owner varchar(60) not null,
    name varchar(60),
    role varchar(40),
    scope varchar(10) not null,
    task_key varchar(60),
    due varchar(10),
    words varchar(100),
    sort varchar(10) not null,
    descending boolean not null,
    saved_at timestamptz not null,
    removed_at timestamptz
);
create unique index saved_filter_name on saved_filter (owner, lower(name)) where removed_at is null and name is not null;
create index saved_filter_of_role on saved_filter (role) where removed_at is null;

create table worklist_preference (
    account varchar(60) primary key,
    columns varchar(200) not null,
    version integer not null
);
