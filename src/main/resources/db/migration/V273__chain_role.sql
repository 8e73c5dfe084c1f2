-- 链长, 链主, 链办, 产业专家, by name
create table chain_role (
  revision_id binary(16) not null,
  position int not null,
  kind varchar(20) not null,
  name varchar(100) not null,
  note varchar(200),
  constraint chain_role_pk primary key (revision_id, position),
  constraint chain_role_revision_fk foreign key (revision_id) references chain_revision (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
