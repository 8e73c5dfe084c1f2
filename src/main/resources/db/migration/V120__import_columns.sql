-- which column of a file means what, and what it may do to a firm that is known; people correct it after the dry run
alter table import_batch
  add column file_columns mediumtext,
  add column layout_key varbinary(32);
