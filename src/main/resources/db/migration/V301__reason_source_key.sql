-- where the kept reasons of leads are from was kept in Chinese where nobody had noted it: as a key it is said to each
-- reader in his language
update target_reason set source = 'target.people' where source = '人员资料' and code like 'target.tie-%';
update target_reason set source = 'company.source.ENTERED' where source = '人工录入' and code is not null;
update target_reason set source = 'company.source.IMPORTED' where source = '文件导入' and code is not null;
update target_reason set source = 'company.source.LOOKED_UP' where source = '外部查询' and code is not null;
update target_reason set source = 'company.source.CHAIN_MAP' where source = '来自产业链图谱' and code is not null;
