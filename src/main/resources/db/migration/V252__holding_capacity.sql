-- what a firm can make in a segment, as it is written and as a number, what shows it, and who says so
alter table holding
  add column capacity_text varchar(100),
  add column capacity_amount decimal(20,6),
  add column capacity_unit varchar(20),
  add column capacity_mark varchar(20),
  add column evidence_text varchar(300),
  add column evidence_number varchar(100),
  add column evidence_on date,
  add column evidence_document_id binary(16),
  add column recorded_at datetime(6),
  add column recorded_by_name varchar(100),
  add constraint holding_document_fk foreign key (evidence_document_id) references document (id);
