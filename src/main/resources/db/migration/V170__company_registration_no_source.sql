update company_fact_source s join company c on c.id = s.company_id
set s.field = 'REGISTRATION_NO'
where s.field = 'CREDIT_CODE' and c.credit_code is null and c.registration_no is not null;
