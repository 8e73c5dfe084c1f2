insert into work_lock (name, position) values ('chain-publishing', 0);
