insert into work_lock (name, position) values ('outbox-numbering', 0), ('chain-loading', 0), ('first-accounts', 0);
