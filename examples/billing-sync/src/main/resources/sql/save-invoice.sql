insert into invoice (id, number, status, currency, total, subtotal, tax, credit, date, duedate, datepaid)
values (:#id, :#number, :#status, :#currency, :#total, :#subtotal, :#tax, :#credit, :#date, :#duedate, :#datepaid)
on conflict (id) do update set number = excluded.number, status = excluded.status, currency = excluded.currency,
  total = excluded.total, subtotal = excluded.subtotal, tax = excluded.tax, credit = excluded.credit, date = excluded.date,
  duedate = excluded.duedate, datepaid = excluded.datepaid, removed = false
