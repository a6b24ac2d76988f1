-- INV-45: the next cycle takes over what waits.
alter table start_list_item add column cycle_id uuid references cycle;
