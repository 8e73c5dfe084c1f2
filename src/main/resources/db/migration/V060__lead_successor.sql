-- where a merged lead goes on; not "merged_into_id": MySQL's driver takes a query with "into" for one without an answer
alter table leads
  add column successor_id binary(16),
  add constraint leads_successor_fk foreign key (successor_id) references leads (id);
