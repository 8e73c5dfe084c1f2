create table draft_link (
  id binary(16) not null,
  version int not null,
  draft_id binary(16) not null,
  from_id binary(16) not null,
  to_id binary(16) not null,
  relation varchar(20) not null,
  removed boolean not null,
  constraint draft_link_pk primary key (id),
  constraint draft_link_pair_uk unique (draft_id, from_id, to_id, relation),
  constraint draft_link_draft_fk foreign key (draft_id) references chain_draft (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
