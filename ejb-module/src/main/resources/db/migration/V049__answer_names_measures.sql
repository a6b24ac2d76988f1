-- INV-21 forward: who adopts something names the measure in which it is; without the chain between them a reason says why.
alter table feedback_answer add column link_reason varchar(500);
create table feedback_answer_measure (
    answer_id uuid not null references feedback_answer,
    measure_id uuid not null references policy_measure,
    primary key (answer_id, measure_id)
);
create index feedback_answer_measure_back on feedback_answer_measure (measure_id);
