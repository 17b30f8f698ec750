select coalesce(p.id, i.id) as id, p.status as portal_status, i.status as our_status, p.total as portal_total, i.total as our_total,
  i.item_total
from portal_invoice p
full join (
  select invoice.*, (select sum(linetotal) from invoice_item where invoice_id = invoice.id) as item_total
  from invoice where not removed
) i on i.id = p.id
where p.id is null or i.id is null
  or (p.status, p.currency, p.total) is distinct from (i.status, i.currency, i.total)
  or i.subtotal is distinct from i.item_total
order by 1
