-- The run with which a phase or a trajectory closes may go beside one that an official started by hand.
alter table feedback_run add column cycle_id uuid references cycle;
drop index feedback_run_once;
create unique index feedback_run_once on feedback_run (trajectory_id) where state <> 'DONE' and cycle_id is null;
create unique index feedback_run_once_of_cycle on feedback_run (cycle_id) where state <> 'DONE' and cycle_id is not null;
