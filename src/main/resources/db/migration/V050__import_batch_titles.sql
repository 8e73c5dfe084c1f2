-- a file may have hundreds of columns that mean nothing here: the first of them are named, all are counted
alter table import_batch
  modify recognised text not null,
  modify ignored text not null,
  add column ignored_count int not null default 0;
