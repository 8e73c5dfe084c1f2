-- the documents and follow-ups that show what a side says
create table conflict_evidence (
  entry_id binary(16) not null,
  evidence_id binary(16) not null,
  constraint conflict_evidence_pk primary key (entry_id, evidence_id),
  constraint conflict_evidence_entry_fk foreign key (entry_id) references conflict_entry (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
