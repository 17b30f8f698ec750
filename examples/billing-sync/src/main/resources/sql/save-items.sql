insert into invoice_item (invoice_id, id, type, description, amount, qty, linetotal)
values (:#CamelPortalKey, :#id, :#type, :#description, :#amount, :#qty, :#linetotal)
on conflict (invoice_id, id) do update set type = excluded.type, description = excluded.description, amount = excluded.amount,
  qty = excluded.qty, linetotal = excluded.linetotal
