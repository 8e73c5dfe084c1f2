-- what the program itself gives as the reason of an edition is said in English as well; what people wrote stands as they did
alter table chain_edition add column reason_en varchar(600);
update chain_edition set reason_en = 'First import' where published_by_id is null and reason = '首次导入';
update chain_edition set reason_en = 'Begun' where published_by_id is null and reason = '新建';
update chain_edition
  set reason_en = concat('Shared segments changed with ', replace(replace(reason, '共用环节随「', ''), '」修改', ''))
  where reason like '共用环节随「%」修改';
