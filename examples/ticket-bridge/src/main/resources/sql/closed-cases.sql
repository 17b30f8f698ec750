select c.id, c.ticket_number, cast(json_build_object('ticketNumber', c.ticket_number) as text) as ticket
from desk_case c
where c.close_requested and not c.close_queued and c.ticket_number is not null
  and not exists (select 1 from desk_message m where m.case_id = c.id and not m.sent)
order by c.id
