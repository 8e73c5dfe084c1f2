-- by which row of which import a signal was entered, so that the import can be taken back
alter table company_signal
  add batch_id binary(16),
  add batch_row int,
  add index company_signal_batch_ix (batch_id, id);
