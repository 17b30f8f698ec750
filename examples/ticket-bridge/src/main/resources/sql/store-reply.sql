with reply as (
  select cast(:#${body} as json) as fields
), message as (
  insert into desk_message (ticket_number, portal_id, author, body)
  select fields ->> 'ticket', fields ->> 'id', coalesce(fields ->> 'author', ''), coalesce(fields ->> 'body', '') from reply
  on conflict (ticket_number, portal_id) do nothing
  returning id
)
insert into desk_file (message_id, name, content_type, content)
select message.id, file ->> 'name', file ->> 'type', decode(file ->> 'content', 'base64')
from message, reply, json_array_elements(coalesce(fields -> 'files', cast('[]' as json))) as file
