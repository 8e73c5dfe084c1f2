create table segment_link (
  id binary(16) not null,
  version int not null,
  chain_id binary(16) not null,
  from_id binary(16) not null,
  to_id binary(16) not null,
  relation varchar(20) not null,
  valid_from datetime(6) not null,
  valid_to datetime(6) not null,
  constraint segment_link_pk primary key (id),
  constraint segment_link_validity_uk unique (chain_id, from_id, to_id, relation, valid_to),
  constraint segment_link_chain_fk foreign key (chain_id) references chain (id),
  constraint segment_link_from_fk foreign key (from_id) references segment (id),
  constraint segment_link_to_fk foreign key (to_id) references segment (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
