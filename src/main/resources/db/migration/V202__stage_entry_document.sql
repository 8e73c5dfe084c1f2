alter table stage_entry
  add column evidence_document_id binary(16),
  add constraint stage_entry_document_fk foreign key (evidence_document_id) references document (id);
