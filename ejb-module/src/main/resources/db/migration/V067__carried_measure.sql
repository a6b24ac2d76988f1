-- A measure that is carried on in another trajectory; where it came from stays, so that the chain back is unbroken (INV-21).
alter table policy_measure add column carried_to uuid references trajectory;
alter table policy_measure add column carried_reason varchar(500);
alter table policy_measure add column carried_at timestamptz;
alter table policy_measure add constraint policy_measure_carried
    check ((carried_to is null) = (carried_reason is null) and (carried_to is null) = (carried_at is null)
        and carried_to is distinct from trajectory_id);
create index policy_measure_carried_to on policy_measure (carried_to, made_at, id) where carried_to is not null;

-- P0 12: a plan that did not fit in one measure: the next cycle begins with its cause alone.
alter table cycle add column follow_up_measure_id uuid references policy_measure;
