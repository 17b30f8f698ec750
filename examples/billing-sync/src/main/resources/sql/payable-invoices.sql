select id from invoice
where status = 'Unpaid' and not removed
  and duedate <= current_date + cast(:#${properties:payments.days} as integer)
  and total <= cast(:#${properties:payments.max-total} as numeric)
union
select invoice_id from payment where state = 'open'
order by id
