-- filters of the list of leads that people keep under a name, each their own
create table lead_view (
  id binary(16) not null,
  version int not null,
  user_id binary(16) not null,
  name varchar(40) not null,
  query varchar(1000) not null,
  position int not null,
  constraint lead_view_pk primary key (id),
  constraint lead_view_name_uq unique (user_id, name),
  constraint lead_view_user_fk foreign key (user_id) references app_user (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
