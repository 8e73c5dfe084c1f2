-- of which things somebody does not want to be told
alter table notice_reader add column muted varchar(400) not null default '';
