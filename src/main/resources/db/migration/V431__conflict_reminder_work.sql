insert into work_lock (name, position) values ('conflict-reminding', 0);
