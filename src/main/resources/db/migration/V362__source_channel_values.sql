update dictionary_value set position = 12
  where dictionary_id = x'019ac00000007d29becd4b4da22349d3' and code = 'OTHER' and position = 10;
insert into dictionary_value (id, version, dictionary_id, code, name, name_en, position, retired)
  select x'019ad3000000712a8f3c5d7e9a1b3601', 0, d.id, 'LEADER', '领导交办', 'Assigned by leaders', 10, false
  from dictionary d where d.code = 'source-channel'
    and not exists (select 1 from dictionary_value v where v.dictionary_id = d.id and v.code = 'LEADER');
insert into dictionary_value (id, version, dictionary_id, code, name, name_en, position, retired)
  select x'019ad3000001712a8f3c5d7e9a1b3602', 0, d.id, 'ONLINE', '网络与媒体', 'Internet and media', 11, false
  from dictionary d where d.code = 'source-channel'
    and not exists (select 1 from dictionary_value v where v.dictionary_id = d.id and v.code = 'ONLINE');
