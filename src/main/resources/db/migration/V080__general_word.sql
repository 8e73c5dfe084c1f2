create table general_word (
  word varchar(100) not null,
  constraint general_word_pk primary key (word)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
