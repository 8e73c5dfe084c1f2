-- who leads a visit, goes along or planned it
create table visit_person (
  visit_id binary(16) not null,
  user_id binary(16) not null,
  part varchar(20) not null,
  constraint visit_person_pk primary key (visit_id, user_id),
  constraint visit_person_visit_fk foreign key (visit_id) references visit (id),
  index visit_person_user_ix (user_id, visit_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
