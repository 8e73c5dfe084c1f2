insert into work_lock (name, position) values ('outbox-purge', 0);
