-- A trajectory that stops asks nobody for advice any more: what was asked and not advised yet is withdrawn.
alter table advice_request drop constraint advice_request_state_check, drop constraint advice_request_check6;
alter table advice_request
    add constraint advice_request_state_check check (state in ('REQUESTED', 'INCOMPLETE', 'COMPLETE', 'READING', 'WRITING',
        'VOTING', 'ADOPTED', 'RESPONDED', 'CLOSED', 'NO_ADVICE', 'WITHDRAWN')),
    add constraint advice_request_over check ((state in ('CLOSED', 'NO_ADVICE', 'WITHDRAWN')) = (closed_at is not null)),
    add constraint advice_request_withdrawn check (state <> 'WITHDRAWN' or adopted_at is null);
drop index advice_request_of_cycle;
create unique index advice_request_of_cycle on advice_request (cycle_id)
    where cycle_id is not null and state not in ('CLOSED', 'NO_ADVICE', 'WITHDRAWN');
