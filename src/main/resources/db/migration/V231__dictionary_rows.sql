insert into dictionary (id, version, code) values
  (x'019ac00000007d29becd4b4da22349d3', 0, 'source-channel'),
  (x'019ac000000174b98013a2e201d255ad', 0, 'project-type'),
  (x'019ac00000027804a6f2d2a8226a516f', 0, 'loss-reason'),
  (x'019ac00000037d069883b17c47c2eaa1', 0, 'target-strength'),
  (x'019ac000000474e183cca8dffcd7347b', 0, 'company-tag');
