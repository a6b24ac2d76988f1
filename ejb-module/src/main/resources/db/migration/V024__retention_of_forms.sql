-- One kind for everything that people typed and did not send: ideas and the forms that came after them.
update retention_run set kind = 'FORM_DRAFT' where kind = 'IDEA_DRAFT';
