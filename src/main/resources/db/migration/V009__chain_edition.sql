create table chain_edition (
  id binary(16) not null,
  version int not null,
  chain_id binary(16) not null,
  number int not null,
  published boolean not null,
  valid_from datetime(6) not null,
  valid_to datetime(6) not null,
  reason varchar(500) not null,
  constraint chain_edition_pk primary key (id),
  constraint chain_edition_number_uk unique (chain_id, number),
  constraint chain_edition_validity_uk unique (chain_id, valid_to),
  constraint chain_edition_chain_fk foreign key (chain_id) references chain (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
