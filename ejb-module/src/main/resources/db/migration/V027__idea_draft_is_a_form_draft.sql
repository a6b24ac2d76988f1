-- The idea form is one form among the drafts; a draft may have a picture with it.
alter table vault.form_draft add column picture bytea;
insert into vault.form_draft (token_digest, form, answers, receipt, picture, expires_at)
    select token_digest, 'idea', answers, receipt, photo, expires_at from vault.idea_draft;
drop table vault.idea_draft;
