-- that a visit was put on another day or time; rows are only added
create table visit_move (
  id binary(16) not null,
  visit_id binary(16) not null,
  day date not null,
  start_minute int not null,
  to_day date not null,
  to_start_minute int not null,
  reason varchar(300),
  moved_at datetime(6) not null,
  moved_by_name varchar(100) not null,
  constraint visit_move_pk primary key (id),
  constraint visit_move_visit_fk foreign key (visit_id) references visit (id),
  index visit_move_visit_ix (visit_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
