create table chain_draft (
  id binary(16) not null,
  version int not null,
  chain_id binary(16) not null,
  base_edition int not null,
  started_by_id binary(16) not null,
  started_by_name varchar(100) not null,
  started_at datetime(6) not null,
  changes int not null,
  changed_by_id binary(16) not null,
  changed_by_name varchar(100) not null,
  changed_at datetime(6) not null,
  constraint chain_draft_pk primary key (id),
  constraint chain_draft_chain_uk unique (chain_id),
  constraint chain_draft_chain_fk foreign key (chain_id) references chain (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
