insert into service (id, name, domain, status, billingcycle, total, currency, next_due)
values (:#id, :#name, :#domain, :#status, :#billingcycle, :#total, :#currency, :#nextDue)
on conflict (id) do update set name = excluded.name, domain = excluded.domain, status = excluded.status,
  billingcycle = excluded.billingcycle, total = excluded.total, currency = excluded.currency, next_due = excluded.next_due
