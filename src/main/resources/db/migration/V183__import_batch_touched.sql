-- when somebody, or the work itself, last did something with an import: one that is left alone for long is closed.
-- For those that wait already the time begins now; the database's own clock will do
alter table import_batch add column touched_at datetime(6) not null default current_timestamp(6);
