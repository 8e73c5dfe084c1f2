-- the document of a segment by which its status was decided
alter table status_override
  add column document_id binary(16),
  add constraint status_override_document_fk foreign key (document_id) references document (id);
