create table task_force_member (
  user_id binary(16) not null,
  task_force_id binary(16) not null,
  constraint task_force_member_pk primary key (user_id, task_force_id),
  constraint task_force_member_user_fk foreign key (user_id) references app_user (id),
  constraint task_force_member_force_fk foreign key (task_force_id) references task_force (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
