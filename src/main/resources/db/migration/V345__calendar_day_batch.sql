-- the import that entered a day, and by which row
alter table calendar_day
  add column batch_id binary(16),
  add column batch_row int,
  add index calendar_day_batch_ix (batch_id, day);
