insert into setting_edition (id, edition) values (1, x'019ac00003e8707d886259f5f47243eb');
