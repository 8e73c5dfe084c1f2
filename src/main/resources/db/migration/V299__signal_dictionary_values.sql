insert into dictionary_value (id, version, dictionary_id, code, name, name_en, position, retired) values
  (x'019ad0000001712b8f3c5d7e9a1b2c01', 0, x'019ad0000000712a8f3c5d7e9a1b2c01', 'LEASE_END', '租约到期', 'Lease ends', 1, false),
  (x'019ad0000002712b8f3c5d7e9a1b2c02', 0, x'019ad0000000712a8f3c5d7e9a1b2c01', 'RELOCATION', '搬迁', 'Relocation', 2, false),
  (x'019ad0000003712b8f3c5d7e9a1b2c03', 0, x'019ad0000000712a8f3c5d7e9a1b2c01', 'EXPANSION', '扩产', 'New capacity', 3, false),
  (x'019ad0000004712b8f3c5d7e9a1b2c04', 0, x'019ad0000000712a8f3c5d7e9a1b2c01', 'URBAN_RENEWAL', '城市更新', 'Urban renewal', 4, false),
  (x'019ad0000005712b8f3c5d7e9a1b2c05', 0, x'019ad0000000712a8f3c5d7e9a1b2c01', 'ENVIRONMENT', '环保搬迁', 'Moves for the environment', 5, false),
  (x'019ad0000006712b8f3c5d7e9a1b2c06', 0, x'019ad0000000712a8f3c5d7e9a1b2c01', 'FUNDED_PROJECT', '募投项目', 'Project of a share issue', 6, false),
  (x'019ad0000007712b8f3c5d7e9a1b2c07', 0, x'019ad0000000712a8f3c5d7e9a1b2c01', 'PLANT_MANAGER', '招聘厂长', 'Looks for a plant manager', 7, false),
  (x'019ad0000008712b8f3c5d7e9a1b2c08', 0, x'019ad0000000712a8f3c5d7e9a1b2c01', 'FOLLOWS_LEADER', '随链主配套', 'Follows its customer', 8, false),
  (x'019ad0000009712b8f3c5d7e9a1b2c09', 0, x'019ad0000000712a8f3c5d7e9a1b2c01', 'ENERGY_LIMIT', '能耗受限', 'Limits on energy', 9, false),
  (x'019ad000000a712b8f3c5d7e9a1b2c0a', 0, x'019ad0000000712a8f3c5d7e9a1b2c01', 'LABOUR_COST', '用工成本上升', 'Labour cost', 10, false),
  (x'019ad000000b712b8f3c5d7e9a1b2c0b', 0, x'019ad0000000712a8f3c5d7e9a1b2c01', 'OTHER', '其他信号', 'Other', 11, false),
  (x'019ad000000c712b8f3c5d7e9a1b2c0c', 0, x'019ad0000000712a8f3c5d7e9a1b2c01', 'ADMISSION_OK', '准入核查通过', 'Admission checked', 12, false);
