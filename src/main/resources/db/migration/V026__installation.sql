insert into work_lock (name, position) values ('installation', floor(rand() * 9007199254740991));
