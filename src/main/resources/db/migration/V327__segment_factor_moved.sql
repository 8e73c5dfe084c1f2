-- why the program moved a factor is kept as the two segments, to be said in each reader's language; the reason is the person's
alter table segment_factor
  add column moved_from varchar(60),
  add column gone_to varchar(60);
update segment_factor set gone_to = substring_index(substring_index(reason, ' ', 2), ' ', -1), reason = ''
  where value is null and reason regexp '^现在算在 [A-Za-z0-9._-]+ 里$';
update segment_factor set gone_to = substring_index(substring_index(reason, ' ', 5), ' ', -1), reason = ''
  where value is null and reason regexp '^It is said of [A-Za-z0-9._-]+ now$';
update segment_factor set moved_from = substring_index(substring_index(reason, '：', 1), ' ', -1)
  where value is not null and reason regexp '^原属 [A-Za-z0-9._-]+：';
update segment_factor set moved_from = substring_index(substring_index(reason, ' before: ', 1), ' ', -1)
  where value is not null and reason regexp '^Said of [A-Za-z0-9._-]+ before: ';
update segment_factor
  set reason = regexp_replace(reason, '^(原属 [A-Za-z0-9._-]+：|Said of [A-Za-z0-9._-]+ before: )+', '')
  where moved_from is not null;
