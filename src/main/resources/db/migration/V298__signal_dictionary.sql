insert into dictionary (id, version, code) values (x'019ad0000000712a8f3c5d7e9a1b2c01', 0, 'movement-signal');
