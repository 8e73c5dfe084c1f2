-- content in the store that no document has: on its way to one, or left behind by one that was withdrawn
create table loose_content (
  content_key varchar(100) not null,
  due_at datetime(6) not null,
  constraint loose_content_pk primary key (content_key),
  index loose_content_due_ix (due_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
