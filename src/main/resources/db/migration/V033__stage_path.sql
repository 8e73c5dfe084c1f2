create table stage_path (
  project_type varchar(20) not null,
  stage varchar(20) not null,
  constraint stage_path_pk primary key (project_type, stage)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
