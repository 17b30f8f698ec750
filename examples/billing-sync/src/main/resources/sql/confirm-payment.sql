update payment set state = 'paid', paid = now(), amount = :#${body.credit}, currency = :#${body.currency}
where invoice_id = :#CamelPortalInvoiceId
