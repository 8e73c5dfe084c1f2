-- what a chain is called changes as its segments do, and what it was called stays readable
create table chain_revision (
  id binary(16) not null,
  version int not null,
  chain_id binary(16) not null,
  name varchar(100) not null,
  name_en varchar(200) not null,
  description varchar(1000) not null,
  description_en varchar(1000) not null,
  park varchar(100) not null,
  valid_from datetime(6) not null,
  valid_to datetime(6) not null,
  constraint chain_revision_pk primary key (id),
  constraint chain_revision_chain_uk unique (chain_id, valid_to),
  constraint chain_revision_chain_fk foreign key (chain_id) references chain (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
