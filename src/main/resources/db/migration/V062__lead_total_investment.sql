-- the amount of the latest day counts, not the one that was entered last
update leads l set l.total_investment = (
  select a.amount from lead_amount a
  where a.lead_id = l.id and a.kind = 'TOTAL_INVESTMENT' and a.currency = 'CNY'
  order by a.occurred_on desc, a.id desc limit 1)
where exists (
  select 1 from lead_amount a where a.lead_id = l.id and a.kind = 'TOTAL_INVESTMENT' and a.currency = 'CNY');
