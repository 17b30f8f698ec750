with ticket as (
  select cast(:#${body} as json) as fields
)
insert into portal_ticket (ticket_number, subject, status)
select fields ->> 'ticket_number', fields ->> 'subject', fields ->> 'status' from ticket
on conflict (ticket_number) do update set subject = excluded.subject, status = excluded.status
