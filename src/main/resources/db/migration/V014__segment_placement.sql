create table segment_placement (
  id binary(16) not null,
  version int not null,
  chain_id binary(16) not null,
  segment_id binary(16) not null,
  group_id binary(16),
  stage varchar(20) not null,
  position int not null,
  valid_from datetime(6) not null,
  valid_to datetime(6) not null,
  constraint segment_placement_pk primary key (id),
  constraint segment_placement_validity_uk unique (chain_id, segment_id, valid_to),
  constraint segment_placement_chain_fk foreign key (chain_id) references chain (id),
  constraint segment_placement_segment_fk foreign key (segment_id) references segment (id),
  constraint segment_placement_group_fk foreign key (group_id) references segment (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
