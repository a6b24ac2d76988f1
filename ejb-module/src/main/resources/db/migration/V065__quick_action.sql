-- P1 14-15: what can be done at once about what people said in phase 1, before any cause was looked for.
alter table policy_measure alter column cause_id drop not null;
-- INV-20: only what is quick goes without a cause.
alter table policy_measure add constraint policy_measure_on_cause check (cause_id is not null or kind = 'QUICK');
create table quick_action (
    id uuid primary key,
    cycle_id uuid not null references cycle,
    kind varchar(7) not null check (kind in ('MEASURE', 'IDEA', 'NONE')),
    reason varchar(500),
    measure_id uuid references policy_measure,
    idea_id uuid references idea,
    contribution_id uuid references contribution,
    made_by varchar(60) not null,
    made_at timestamptz not null,
    check ((kind = 'MEASURE') = (measure_id is not null)),
    check ((kind = 'IDEA') = (idea_id is not null and contribution_id is not null)),
    check (kind = 'IDEA' or reason is not null)
);
create index quick_action_of_cycle on quick_action (cycle_id, made_at);
create unique index quick_action_of_contribution on quick_action (contribution_id) where contribution_id is not null;

-- P1: when asking people should be over; people are told before.
alter table phase_visit add column planned_end date;
