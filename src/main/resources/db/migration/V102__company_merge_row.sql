-- which rows a merge moved from one record to the other, so that undoing it moves just these back
create table company_merge_row (
  merge_id binary(16) not null,
  relation varchar(60) not null,
  row_id binary(16) not null,
  constraint company_merge_row_pk primary key (merge_id, relation, row_id),
  constraint company_merge_row_merge_fk foreign key (merge_id) references company_merge (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
