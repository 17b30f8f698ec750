insert into payment (invoice_id) values (:#CamelPortalInvoiceId)
on conflict (invoice_id) do update set attempts = payment.attempts + 1, attempted = now()
where payment.state = 'open' and payment.attempted < now() - cast(:#${properties:payments.settle} as interval)
