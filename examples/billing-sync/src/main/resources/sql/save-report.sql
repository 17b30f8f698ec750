insert into reconciliation (day, currency, invoices, portal_total, our_total, item_total, paid_total, differences)
select current_date, p.currency, count(*), sum(p.total), coalesce(sum(i.total), 0), coalesce(sum(items.total), 0),
  coalesce(sum(pay.amount), 0), cast(:#${variable.differences.size} as bigint)
from portal_invoice p
left join invoice i on i.id = p.id and not i.removed
left join (select invoice_id, sum(linetotal) as total from invoice_item group by invoice_id) items on items.invoice_id = i.id
left join payment pay on pay.invoice_id = p.id and pay.state = 'paid'
group by p.currency
on conflict (day, currency) do update set invoices = excluded.invoices, portal_total = excluded.portal_total,
  our_total = excluded.our_total, item_total = excluded.item_total, paid_total = excluded.paid_total,
  differences = excluded.differences
returning *
