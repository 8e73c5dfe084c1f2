insert into work_lock (name, position) values ('notice-planning', 0);
