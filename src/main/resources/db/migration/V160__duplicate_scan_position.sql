-- where many firms stand under one key, the position also tells behind which of them a scan goes on
alter table duplicate_scan
  modify position varchar(260) not null;
