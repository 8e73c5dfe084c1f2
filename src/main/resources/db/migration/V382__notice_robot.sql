-- a robot in the chat group of a task force; its address holds the key to it and is kept closed, as is its secret
create table notice_robot (
  id binary(16) not null,
  version int not null,
  task_force_id binary(16) not null,
  name varchar(60) not null,
  kind varchar(10) not null,
  host varchar(100) not null,
  address_sealed varbinary(1200) not null,
  address_key varchar(20) not null,
  secret_sealed varbinary(600),
  secret_key varchar(20),
  active boolean not null,
  failures int not null,
  resting_since datetime(6),
  told_upto binary(16) not null,
  digest_on date,
  constraint notice_robot_pk primary key (id),
  constraint notice_robot_force_fk foreign key (task_force_id) references task_force (id),
  constraint notice_robot_name_uk unique (task_force_id, name)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
