-- a lead's page and its people ask whether it waits to be told apart
alter table split_case add index split_case_row_ix (row_id, settled_at);
