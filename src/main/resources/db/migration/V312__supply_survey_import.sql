-- by which row of which import a record was entered, so that the import can be taken back; where segments were merged it
-- may hold the amounts of another record, which no import entered
alter table supply_survey
  add batch_id binary(16),
  add batch_row int,
  add joined boolean not null default false,
  add index supply_survey_batch_ix (batch_id, id);
