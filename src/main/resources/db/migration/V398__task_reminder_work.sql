insert into work_lock (name, position) values ('task-reminding', 0);
