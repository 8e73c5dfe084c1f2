-- what hung on a segment when it was split, until somebody says to which part it belongs
create table split_case (
  id binary(16) not null,
  version int not null,
  chain_id binary(16) not null,
  edition_id binary(16) not null,
  from_id binary(16) not null,
  hanging varchar(20) not null,
  row_id binary(16) not null,
  to_id binary(16),
  settled_at datetime(6),
  settled_by_id binary(16),
  settled_by_name varchar(100),
  constraint split_case_pk primary key (id),
  constraint split_case_row_uk unique (edition_id, from_id, row_id),
  constraint split_case_chain_fk foreign key (chain_id) references chain (id),
  constraint split_case_edition_fk foreign key (edition_id) references chain_edition (id),
  constraint split_case_from_fk foreign key (from_id) references segment (id),
  constraint split_case_to_fk foreign key (to_id) references segment (id),
  index split_case_open_ix (chain_id, settled_at, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
