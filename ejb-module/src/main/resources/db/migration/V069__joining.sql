-- S17: a visit to an initiative of residents is a conversation at their place: whether they agreed, and how it was.
alter table conversation add column host_agreed boolean;
alter table conversation add column visit_note varchar(1500);
