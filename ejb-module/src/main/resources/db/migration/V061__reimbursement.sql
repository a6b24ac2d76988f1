-- What taking part cost somebody (S11): who, what and how much stand in the vault, the bank account beside the person there.
create table vault.claimant_account (
    account varchar(60) primary key,
    handle uuid not null unique references vault.person
);
create table vault.reimbursement (
    id uuid primary key,
    handle uuid not null references vault.person,
    conversation_id uuid not null references conversation,
    role varchar(11) not null check (role in ('FACILITATOR', 'PARTICIPANT')),
    state varchar(8) not null check (state in ('OFFERED', 'CLAIMED', 'CHECKED', 'PAID', 'DECLINED')),
    amount numeric(6, 2) check (amount > 0),
    receipts boolean not null default false,
    way varchar(8) check (way in ('TRANSFER', 'COUNTER')),
    pickup_number varchar(6),
    limit_rule varchar(15) check (limit_rule in ('WITHIN', 'MONTH_LIMIT', 'YEAR_LIMIT', 'RECEIPT_MISSING')),
    actual_costs boolean not null default false,
    counts_on date,
    pay_from date,
    pay_by timestamptz,
    talked_by varchar(60),
    talk_note varchar(500),
    paid_by varchar(60),
    offered_at timestamptz not null,
    claimed_at timestamptz,
    closed_at timestamptz,
    version integer not null,
    -- INV-37: offered once per person and conversation.
    unique (conversation_id, handle),
    check (state not in ('CLAIMED', 'CHECKED', 'PAID') or (amount is not null and way is not null and claimed_at is not null)),
    check (state not in ('CHECKED', 'PAID') or counts_on is not null),
    check ((state in ('PAID', 'DECLINED')) = (closed_at is not null)),
    check ((state = 'PAID') = (paid_by is not null)),
    -- Who talked with the receiver does not pay.
    check (paid_by is null or talked_by is null or paid_by <> talked_by)
);
create index reimbursement_of_person on vault.reimbursement (handle, counts_on);
create index reimbursement_to_pay on vault.reimbursement (state, pay_by, id);
create index reimbursement_closed on vault.reimbursement (closed_at) where closed_at is not null;
create index reimbursement_offered on vault.reimbursement (offered_at) where state = 'OFFERED';
create table vault.reimbursement_kind (
    reimbursement_id uuid not null references vault.reimbursement on delete cascade,
    kind varchar(11) not null check (kind in ('TRAVEL', 'PHONE', 'CHILD_CARE', 'EFFORT', 'INTERPRETER')),
    primary key (reimbursement_id, kind)
);
