create table app_user (
  id binary(16) not null,
  version int not null,
  username varchar(100) not null,
  name varchar(100) not null,
  active boolean not null,
  sub varchar(255),
  theme varchar(10) not null,
  language varchar(10) not null,
  constraint app_user_pk primary key (id),
  constraint app_user_username_uk unique (username),
  constraint app_user_sub_uk unique (sub)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
