-- the firm of the register that a 链主 is, where it has it: it is called as it is there, and one that was merged is followed
-- when it is read
alter table chain_role
  modify name varchar(200) not null,
  add column company_id binary(16),
  add constraint chain_role_company_fk foreign key (company_id) references company (id);
