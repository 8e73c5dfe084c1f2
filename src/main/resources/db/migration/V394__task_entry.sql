-- what became of a task, step by step
create table task_entry (
  id binary(16) not null,
  task_id binary(16) not null,
  kind varchar(20) not null,
  assignee_id binary(16) not null,
  due_on date not null,
  recorded_at datetime(6) not null,
  recorded_by_id binary(16) not null,
  constraint task_entry_pk primary key (id),
  constraint task_entry_task_fk foreign key (task_id) references task (id),
  index task_entry_task_ix (task_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
