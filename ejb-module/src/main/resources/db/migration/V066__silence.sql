-- INV-38: what the nightly check for silence found; the proof that it looked.
create table silence_check (
    id uuid primary key,
    looked_at timestamptz not null,
    trajectories integer not null check (trajectories >= 0),
    people integer not null check (people >= 0)
);
create index silence_check_newest on silence_check (looked_at desc, id);
-- The check asks per person what was last said.
create index outbox_message_of_handle on outbox_message (handle, created_at desc);
create index feedback_obligation_of_handle on feedback_obligation (handle, settled_at desc) where handle is not null;
