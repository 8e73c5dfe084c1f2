-- when a person last changed the firm: an import that is taken back leaves such a firm alone
alter table company
  add column edited_at datetime(6),
  add column recorded_by_name varchar(100);
