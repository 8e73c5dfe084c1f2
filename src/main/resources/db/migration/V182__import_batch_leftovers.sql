-- rows that a dry run wrote down are forgotten some at a time before the file is read again: whether some are still there
alter table import_batch add column leftovers boolean not null default false;
