-- every verification of such a statement, with what shows it, and how it ended; it stays when the statement is removed
create table holding_verification (
  id binary(16) not null,
  holding_id binary(16) not null,
  verified_on date not null,
  evidence varchar(300),
  document_id binary(16) not null,
  verified_at datetime(6) not null,
  verified_by_id binary(16) not null,
  verified_by_name varchar(100) not null,
  ended_at datetime(6),
  ended_by_id binary(16),
  ended_by_name varchar(100),
  ended_reason varchar(300),
  ending varchar(10),
  constraint holding_verification_pk primary key (id),
  constraint holding_verification_document_fk foreign key (document_id) references document (id),
  index holding_verification_holding_ix (holding_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
