-- Above the fast lane two people say yes (FND-12). Without advice of residents the first is a steward.
alter table grant_application add column first_yes_by varchar(60);
alter table grant_application add column first_yes_amount numeric(10, 2);
alter table grant_application add column first_yes_reason varchar(1500);
alter table grant_application add check ((first_yes_by is null) = (first_yes_amount is null));
