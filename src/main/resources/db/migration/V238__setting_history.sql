create table setting_history (
  id bigint not null auto_increment,
  kind varchar(20) not null,
  code varchar(40) not null,
  event varchar(40) not null,
  value_code varchar(40),
  before_fields longtext not null,
  after_fields longtext not null,
  reason varchar(300) not null,
  changed_at datetime(6) not null,
  author_id binary(16),
  author_name varchar(100),
  constraint setting_history_pk primary key (id),
  index setting_history_place_ix (kind, code, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
