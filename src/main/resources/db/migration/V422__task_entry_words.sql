-- what people wrote, before and after a step that changed it; null where it did not
alter table task_entry
  add column what_before varchar(500),
  add column what_after varchar(500),
  add column result_before varchar(500),
  add column result_after varchar(500);
