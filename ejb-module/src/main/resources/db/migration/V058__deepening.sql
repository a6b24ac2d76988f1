-- Residents who put the themes in order may ask to talk on about one of them (P1 13b).
create table theme_deepening (
    ranking_id uuid not null references theme_ranking,
    theme_id uuid not null references theme,
    question varchar(300) not null,
    -- Why a professional leads the talk; without a reason only trained residents may (INV-06).
    lead_reason varchar(500),
    primary key (ranking_id, theme_id)
);
create index theme_deepening_of_theme on theme_deepening (theme_id);
create trigger theme_deepening_only_grows before update or delete on theme_deepening
    for each row execute function refuse_change();

-- The theme that a deepening round is about.
alter table conversation_round add column theme_id uuid references theme;
create index conversation_round_of_theme on conversation_round (theme_id) where theme_id is not null;
-- Somebody who was at a talk comes back with the card of then: one place at each deepening round.
create unique index invitation_of_person on invitation (round_id, handle) where handle is not null;
