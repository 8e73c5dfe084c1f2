-- the days that are not as their weekday is: holidays, and the days worked in their place
create table calendar_day (
  day date not null primary key,
  working boolean not null,
  name varchar(40) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
