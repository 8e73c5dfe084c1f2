alter table stage_entry add column reason_code varchar(20);
